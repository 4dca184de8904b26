import { policy } from './policy'

/** What decides which counts a participation statement may print: numbers with a name and a version. docs/decisions/0037-statements.md. */
export interface StatementPolicy {
  readonly name: string
  /** The fewest people that a head-count, and the workshops of a count of contributions together, may be about. */
  readonly k: number
  /** A count of contributions from 1 to below this is printed as "fewer than" it. */
  readonly fewerThan: number
}

export const statementPolicy: StatementPolicy = { name: 'statements-1', k: policy.k, fewerThan: 5 }
