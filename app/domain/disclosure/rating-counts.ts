import type { Scale } from './scale'

/** How many gave each rating: a multiset, in which nobody has a place. */
export type RatingCounts = ReadonlyMap<number, number>

function assertOnScale(rating: number, scale: Scale): void {
  if (!Number.isInteger(rating) || rating < scale.min || rating > scale.max) {
    throw new RangeError(`A rating is a whole number from ${scale.min} to ${scale.max}`)
  }
}

/** Counts ratings of one scale; a value off the scale throws. */
export function countRatings(ratings: readonly number[], scale: Scale): RatingCounts {
  const counts = new Map<number, number>()
  for (const rating of ratings) {
    assertOnScale(rating, scale)
    counts.set(rating, (counts.get(rating) ?? 0) + 1)
  }
  return counts
}
