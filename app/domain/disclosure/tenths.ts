/** Quotients as whole tenths, in integers, so that no figure depends on how a machine rounds. */

/** Rounded half up. */
export function tenthsHalfUp(sum: number, n: number): number {
  return Math.floor((20 * sum + n) / (2 * n))
}

/** Rounded up: an upper bound stays true. */
export function tenthsUp(sum: number, n: number): number {
  return Math.floor((10 * sum + n - 1) / n)
}

/** Rounded down: a lower bound stays true. */
export function tenthsDown(sum: number, n: number): number {
  return Math.floor((10 * sum) / n)
}

/** 38 → "3.8"; always one decimal. */
export function tenthsAsText(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** "3.8" → 38: the way back from a displayed value. */
export function tenthsOfText(oneDecimal: string): number {
  return Number(oneDecimal.replace('.', ''))
}
