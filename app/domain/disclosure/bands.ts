import type { DisclosurePolicy } from './policy'
import type { RatingCounts } from './rating-counts'
import type { Bands } from './record'
import { ratingScale, type Scale } from './scale'

function countBands(counts: RatingCounts): Bands {
  const of = (isIn: (rating: number) => boolean) => [...counts].reduce((sum, [rating, count]) => sum + (isIn(rating) ? count : 0), 0)
  return { low: of((rating) => rating <= 3), middle: of((rating) => rating === 4), high: of((rating) => rating >= 5) }
}

/**
 * How many answered 1–3, 4 and 5–7, where that may be shown beside an exact sum: n and every band are large enough, and the sum keeps t
 * points from both ends that the bands leave it. Only of the scale 1–7.
 */
export function bandsThatMayBeShown(counts: RatingCounts, n: number, t: number, policy: DisclosurePolicy, scale: Scale): Bands | undefined {
  if (scale.min !== ratingScale.min || scale.max !== ratingScale.max || n < policy.bands.n) return undefined
  const bands = countBands(counts)
  if (Object.values(bands).some((count) => count < policy.bands.each)) return undefined
  const sum = [...counts].reduce((points, [rating, count]) => points + rating * count, 0)
  const least = bands.low + 4 * bands.middle + 5 * bands.high
  const most = 3 * bands.low + 4 * bands.middle + 7 * bands.high
  return sum - least >= t && most - sum >= t ? bands : undefined
}
