/** A mean as a fraction: so many points of so many answers. */
export interface Mean {
  readonly points: number
  readonly of: number
}

const rounded = {
  'half up': (sum: bigint, n: bigint) => (20n * sum + n) / (2n * n),
  down: (sum: bigint, n: bigint) => (10n * sum) / n,
  up: (sum: bigint, n: bigint) => (10n * sum + n - 1n) / n,
} as const

/** The mean of means with equal weights, in tenths; the common denominator of many themes needs more digits than a number has. */
export function meanOfMeans(means: readonly Mean[], rounding: keyof typeof rounded): number {
  const denominator = means.reduce((product, { of }) => product * BigInt(of), 1n)
  const sum = means.reduce((total, { points, of }) => total + (BigInt(points) * denominator) / BigInt(of), 0n)
  return Number(rounded[rounding](sum, denominator * BigInt(means.length)))
}
