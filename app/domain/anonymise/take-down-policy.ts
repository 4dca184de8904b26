import type { Allowance } from '../response/allowance'

export interface TakeDownPolicy {
  readonly name: string
  /** Quotes that one address may have taken down. */
  readonly fromOneAddress: Allowance
  /** Quotes that everybody together may have taken down. */
  readonly inAll: Allowance
}

/**
 * How many quotes may go before a person of the partnership has to be asked: enough for whoever wrote a whole survey, and too few for a script
 * that would empty the page (docs/decisions/0028-quotes-are-opened-once.md).
 */
export const takeDownPolicy: TakeDownPolicy = {
  name: 'take-down-1',
  fromOneAddress: { most: 15, perMinute: 0.05 },
  inAll: { most: 60, perMinute: 0.2 },
}
