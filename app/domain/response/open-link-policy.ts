import type { Allowance } from './allowance'

export interface OpenLinkPolicy {
  readonly name: string
  /** How old a form must be before it is taken without work, in seconds. Reading it takes longer. */
  readonly leastSeconds: number
  /** Answers of any kind from one address, at all open links. */
  readonly fromOneAddress: Allowance
  /** Answers without work from one address, at one link. */
  readonly withoutWork: Allowance
  /** Answers without work at one link, from everywhere. */
  readonly withoutWorkInAll: Allowance
  /** Wrong one-time codes and receipts from one address; whoever has none left waits so many seconds for every further refusal. */
  readonly wrongGuesses: Allowance & { readonly waitSeconds: number }
}

/**
 * How fast answers may come in where nobody needs a code (docs/decisions/0012-proof-of-work.md). A library of 150 people in ten minutes meets
 * none of these limits, with or without JavaScript.
 */
export const openLinkPolicy: OpenLinkPolicy = {
  name: 'open-link-1',
  leastSeconds: 5,
  fromOneAddress: { most: 300, perMinute: 15 },
  withoutWork: { most: 200, perMinute: 5 },
  withoutWorkInAll: { most: 600, perMinute: 15 },
  wrongGuesses: { most: 120, perMinute: 12, waitSeconds: 2 },
}
