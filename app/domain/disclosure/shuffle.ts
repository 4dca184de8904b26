/** A whole number from 0 to below `bound`, every one as likely as the other; the caller brings a source nobody can predict. */
export type Chance = (bound: number) => number

/** The same values in an order that tells nothing of the one before (Fisher and Yates). */
export function shuffle<Value>(values: readonly Value[], chance: Chance): Value[] {
  const shuffled = [...values]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = chance(last + 1)
    ;[shuffled[last], shuffled[other]] = [shuffled[other] as Value, shuffled[last] as Value]
  }
  return shuffled
}
