/** The 95 % interval of a share after Wilson (1927): sound for small numbers and for shares near 0 and 1. */
export function wilson(found: number, of: number): readonly [low: number, high: number] {
  const z = 1.959_964
  const share = found / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [Math.max(0, (middle - reach) / (1 + (z * z) / of)), Math.min(1, (middle + reach) / (1 + (z * z) / of))]
}
