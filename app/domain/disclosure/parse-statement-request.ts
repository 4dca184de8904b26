import { parseDay } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type CountBy, countWays } from './contribution-counts'
import type { Period } from './statement-period'

/** The period and the way of counting that a coordinator chose. */
export interface StatementRequest extends Period {
  readonly countBy: CountBy
}

/** What was chosen for a statement, as it was typed. */
export interface TypedStatementRequest {
  readonly from: string
  readonly to: string
  readonly count: string
}

/** The chosen period and way of counting, or what is missing. */
export function parseStatementRequest(typed: TypedStatementRequest): Result<StatementRequest> {
  const [from, to] = [parseDay(typed.from), parseDay(typed.to)]
  const countBy = countWays.find((way) => way === typed.count)
  const problems: readonly (Problem | null)[] = [
    from === null ? { item: 'from', key: 'statement.from.missing' } : null,
    to === null ? { item: 'to', key: 'statement.to.missing' } : null,
    countBy === undefined ? { item: 'count', key: 'statement.count.missing' } : null,
  ]
  if (from === null || to === null || countBy === undefined) return refused(...problems.filter((problem) => problem !== null))
  return accepted({ from, to, countBy })
}
