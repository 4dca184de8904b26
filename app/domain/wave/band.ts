import type { DisclosurePolicy } from '../disclosure/policy'

/** All that anybody sees of a number of answers or used codes while a wave is open. */
export type Band = 'fewer' | 'enough'

/**
 * The band of a number of people: below k, or k and more. Rows beyond k need not be counted: a count that stopped at k gives the same band.
 */
export function bandOf(count: number, policy: Pick<DisclosurePolicy, 'k'>): Band {
  return count < policy.k ? 'fewer' : 'enough'
}
