import type { Day } from '../kernel/day'

/** Why a batch may be withdrawn: a closed list, because words that somebody writes could carry a figure. */
export const withdrawalReasons = ['consent-not-given', 'wrong-group', 'not-genuine', 'instrument-error', 'collected-improperly'] as const

export type WithdrawalReason = (typeof withdrawalReasons)[number]

/** A whole batch that was marked withdrawn. What was published of it stays public knowledge; nothing is computed anew. */
export interface BatchWithdrawal {
  /** The code of a community, or of the pool. */
  readonly group: string
  readonly reason: WithdrawalReason
  readonly day: Day
}

/** The reason that a text names, or null when it names none. */
export function parseWithdrawalReason(text: string): WithdrawalReason | null {
  return withdrawalReasons.find((reason) => reason === text) ?? null
}

/** The withdrawal of a group, or null when it stands. */
export function withdrawalOf(group: string, withdrawn: readonly BatchWithdrawal[]): BatchWithdrawal | null {
  return withdrawn.find((withdrawal) => withdrawal.group === group) ?? null
}
