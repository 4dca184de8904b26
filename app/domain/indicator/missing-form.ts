import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { periodEnd, periodName } from './period'

/** Characters of a reason, at most. */
const longest = 300

/** What a coordinator typed about a period without a figure. */
export interface ReasonForm {
  readonly missingPeriod: string
  readonly reason: string
}

/** Checks why there is no figure for a period; what identifies by its form is taken out before it is stored. */
export function parseReason({ missingPeriod, reason }: ReasonForm): Result<{ readonly period: string; readonly reason: string }> {
  const problems: Problem[] = []
  const text = reason.trim()
  if (periodEnd(missingPeriod) === null) problems.push({ item: 'missingPeriod', key: 'figure-period' })
  if (text === '') problems.push({ item: 'reason', key: 'reason-missing' })
  if (text.length > longest) problems.push({ item: 'reason', key: 'reason-long', values: { most: longest } })
  return problems.length > 0 ? refused(...problems) : accepted({ period: periodName(missingPeriod), reason: removeIdentifiers(text) })
}
