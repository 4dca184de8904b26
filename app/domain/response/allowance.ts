/** How often something may be done: so many times at once when nobody did it lately, and so many times a minute for ever. */
export interface Allowance {
  readonly most: number
  readonly perMinute: number
}

/** What of an allowance was left at a second of the server's clock. */
export interface Left {
  readonly amount: number
  readonly second: number
}

/** What is left now; all of it where nothing was spent. A clock that was turned back adds nothing. */
export function leftNow({ most, perMinute }: Allowance, left: Left | undefined, second: number): number {
  if (left === undefined) return most
  const minutes = Math.max(0, second - left.second) / 60
  return Math.min(most, left.amount + minutes * perMinute)
}

/** What is left after spending `cost`, or null where too little is left. */
export function spend(allowance: Allowance, left: Left | undefined, cost: number, second: number): Left | null {
  const amount = leftNow(allowance, left, second)
  return amount < cost ? null : { amount: amount - cost, second }
}
