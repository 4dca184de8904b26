import type { DisclosurePolicy } from './policy'
import type { Bands, PublicRecord, RecordValue } from './record'
import { ratingScale, type Scale } from './scale'
import { codingThreshold } from './threshold'

const hidden: RecordValue = { kind: 'hidden' }

function assertOnScale(ratings: readonly number[], scale: Scale): void {
  for (const rating of ratings) {
    if (!Number.isInteger(rating) || rating < scale.min || rating > scale.max) {
      throw new RangeError(`A rating is a whole number from ${scale.min} to ${scale.max}, not ${rating}`)
    }
  }
}

function countBands(ratings: readonly number[]): Bands {
  return {
    low: ratings.filter((rating) => rating <= 3).length,
    middle: ratings.filter((rating) => rating === 4).length,
    high: ratings.filter((rating) => rating >= 5).length,
  }
}

/** Bands stay out where they, with the exact sum, would leave too few possible answers in one of them. */
function bandsThatMayBeShown(ratings: readonly number[], sum: number, t: number, policy: DisclosurePolicy): Bands | undefined {
  const bands = countBands(ratings)
  const least = bands.low + 4 * bands.middle + 5 * bands.high
  const most = 3 * bands.low + 4 * bands.middle + 7 * bands.high
  const enough = ratings.length >= policy.bands.n && Object.values(bands).every((count) => count >= policy.bands.each)
  return enough && sum - least >= t && most - sum >= t ? bands : undefined
}

function recordValue(ratings: readonly number[], policy: DisclosurePolicy, scale: Scale): RecordValue {
  const n = ratings.length
  if (n < policy.k) return hidden
  const t = codingThreshold(n, policy, scale)
  if (n * (scale.max - scale.min) < 2 * t) return hidden
  const sum = ratings.reduce((total, rating) => total + rating, 0)
  if (sum - n * scale.min < t) return { kind: 'low', n, t }
  if (n * scale.max - sum < t) return { kind: 'high', n, t }
  const isRating = scale.min === ratingScale.min && scale.max === ratingScale.max
  const bands = isRating ? bandsThatMayBeShown(ratings, sum, t, policy) : undefined
  return bands === undefined ? { kind: 'exact', n, sum } : { kind: 'exact', n, sum, bands }
}

/**
 * The public record of one theme of one batch, from all ratings of those who answered it. Fewer than k give `hidden` without an n; a sum
 * within t points of an end of the scale is coded `low` or `high`; everything else is exact. Integers only. A value off the scale throws.
 * Source: docs/privacy/how-we-protect-answers.md, "The record".
 */
export function publicRecord(ratings: readonly number[], policy: DisclosurePolicy, scale: Scale = ratingScale): PublicRecord {
  assertOnScale(ratings, scale)
  return recordValue(ratings, policy, scale) as PublicRecord
}

/** The record of a theme that a member of staff could take apart: see staff-complement. */
export const hiddenRecord = hidden as PublicRecord
