import { type DisclosurePolicy, policyForGroup } from './policy'
import type { Bands, PublicRecord } from './record'
import { ratingScale, type Scale } from './scale'
import { codingThreshold, stepsOf } from './threshold'

/** What is wrong with a stored record: no rule of ours could have made it. */
export type RecordFlaw =
  | 'is about fewer than k people'
  | 'is about more people than its batch'
  | 'has a sum that had to be coded'
  | 'has bands that may not be shown'
  | 'has a bound that no rule makes'

/** A batch as its records see it: people and insiders. */
interface ProvenBatch {
  readonly n: number
  readonly c: number
}

type Shown = Exclude<PublicRecord, { kind: 'hidden' }>

function bandsAreAllowed(bands: Bands, n: number, sum: number, t: number, policy: DisclosurePolicy): boolean {
  const { low, middle, high } = bands
  const isLarge = n >= policy.bands.n && Math.min(low, middle, high) >= policy.bands.each && low + middle + high === n
  return isLarge && sum - (low + 4 * middle + 5 * high) >= t && 3 * low + 4 * middle + 7 * high - sum >= t
}

/** The t that enough answers give, or one that was raised by whole steps because of who typed, as long as some sum would remain exact. */
function isThreshold(t: number, n: number, own: DisclosurePolicy, scale: Scale): boolean {
  const usual = codingThreshold(n, own, scale)
  const range = scale.max - scale.min
  const isRaised = t > usual && t === Math.ceil((stepsOf(t, n, scale) * n * range) / 12)
  return (t === usual || isRaised) && n * range >= 2 * t
}

function flawOfShown(record: Shown, own: DisclosurePolicy, scale: Scale): RecordFlaw | null {
  const { n } = record
  if (record.kind !== 'exact') return isThreshold(record.t, n, own, scale) ? null : 'has a bound that no rule makes'
  const t = codingThreshold(n, own, scale)
  if (record.sum - n * scale.min < t || n * scale.max - record.sum < t) return 'has a sum that had to be coded'
  if (record.bands === undefined) return null
  return bandsAreAllowed(record.bands, n, record.sum, t, own) ? null : 'has bands that may not be shown'
}

/** Proves a stored record again from itself and its batch alone: null, or the rule that it breaks. */
export function flawOfRecord(
  record: PublicRecord,
  batch: ProvenBatch,
  policy: DisclosurePolicy,
  scale: Scale = ratingScale,
): RecordFlaw | null {
  if (batch.n < policy.k) return 'is about fewer than k people'
  if (record.kind === 'hidden') return null
  if (record.n < policy.k) return 'is about fewer than k people'
  if (record.n > batch.n) return 'is about more people than its batch'
  const own = policyForGroup(policy, batch.c > policy.c ? 'meets as one group' : 'does not')
  return flawOfShown(record, own, scale)
}
