import { bandsThatMayBeShown } from './bands'
import type { DisclosurePolicy } from './policy'
import { countRatings, type RatingCounts } from './rating-counts'
import type { PublicRecord, RecordValue } from './record'
import { ratingScale, type Scale } from './scale'
import { codingThreshold } from './threshold'

const hidden: RecordValue = { kind: 'hidden' }

function total(counts: RatingCounts, weigh: (rating: number) => number): number {
  return [...counts].reduce((sum, [rating, count]) => sum + weigh(rating) * count, 0)
}

function recordValue(counts: RatingCounts, policy: DisclosurePolicy, scale: Scale, partTyped: number): RecordValue {
  const n = total(counts, () => 1)
  if (n < policy.k) return hidden
  const t = codingThreshold(n, policy, scale, partTyped)
  if (n * (scale.max - scale.min) < 2 * t) return hidden
  const sum = total(counts, (rating) => rating)
  if (sum - n * scale.min < t) return { kind: 'low', n, t }
  if (n * scale.max - sum < t) return { kind: 'high', n, t }
  const bands = partTyped > policy.c ? undefined : bandsThatMayBeShown(counts, n, t, policy, scale)
  return bands === undefined ? { kind: 'exact', n, sum } : { kind: 'exact', n, sum, bands }
}

/**
 * The record of one theme of one batch, from how often each rating was given. `partTyped`: the most answers that one member of staff typed
 * who did not type all of them; whoever typed so many knows them, as insiders know theirs. See `publicRecord`.
 */
export function recordOfCounts(counts: RatingCounts, policy: DisclosurePolicy, scale: Scale = ratingScale, partTyped = 0): PublicRecord {
  return recordValue(counts, policy, scale, partTyped) as PublicRecord
}

/**
 * The public record of one theme of one batch, from all ratings of those who answered it. Fewer than k give `hidden` without an n; a sum
 * within t points of an end of the scale is coded `low` or `high`; everything else is exact. Integers only. A value off the scale throws.
 * Source: docs/privacy/how-we-protect-answers.md, "The record".
 */
export function publicRecord(ratings: readonly number[], policy: DisclosurePolicy, scale: Scale = ratingScale): PublicRecord {
  return recordOfCounts(countRatings(ratings, scale), policy, scale)
}

/** The record of a theme that a member of staff could take apart: see staff-complement. */
export const hiddenRecord = hidden as PublicRecord
