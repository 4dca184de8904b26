/** The value at this part of a list of measurements. */
function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export interface Spread {
  readonly quarter: number
  readonly median: number
  readonly threeQuarters: number
}

/** The middle of a list of measurements, and the half that lies around it. */
export function spreadOf(taken: readonly number[]): Spread {
  const sorted = taken.toSorted((one, other) => one - other)
  return { quarter: at(sorted, 0.25), median: at(sorted, 0.5), threeQuarters: at(sorted, 0.75) }
}

export function spreadText({ quarter, median, threeQuarters }: Spread): string {
  return `${median.toFixed(2)} ms (${quarter.toFixed(2)}–${threeQuarters.toFixed(2)})`
}
