import { deriveFigure } from './derive-figure'
import type { Figure } from './figure'
import type { DisclosurePolicy } from './policy'
import { publicSize } from './public-size'
import type { PublicRecord } from './record'
import { ratingScale, type Scale } from './scale'
import { tenthsAsText, tenthsDown, tenthsHalfUp, tenthsUp } from './tenths'

/** A record with the insiders of its batch. */
export interface BatchRecord {
  readonly record: PublicRecord
  readonly c: number
}

type Shown = Exclude<PublicRecord, { kind: 'hidden' }>

/** The least and the greatest sum that a record leaves possible. */
function sumRange(record: Shown, scale: Scale): { readonly least: number; readonly most: number } {
  if (record.kind === 'exact') return { least: record.sum, most: record.sum }
  const room = record.t - 1
  if (record.kind === 'low') return { least: record.n * scale.min, most: record.n * scale.min + room }
  return { least: record.n * scale.max - room, most: record.n * scale.max }
}

/**
 * The figure over several batches, from their records only: hidden ones are left out of value and n; exact ones alone give the mean of all
 * their answers; with a coded one the interval that is certain, its ends rounded outward. A single record keeps its own figure.
 */
export function deriveTotal(records: readonly BatchRecord[], policy: DisclosurePolicy, scale: Scale = ratingScale): Figure {
  const shown = records.filter(({ record }) => record.kind !== 'hidden')
  const [only] = shown
  if (only === undefined) return { status: 'hidden' }
  if (shown.length === 1) return deriveFigure(only.record, only.c, policy, scale)
  const n = shown.reduce((total, { record }) => total + (record as Shown).n, 0)
  const ranges = shown.map(({ record }) => sumRange(record as Shown, scale))
  const least = ranges.reduce((total, range) => total + range.least, 0)
  const most = ranges.reduce((total, range) => total + range.most, 0)
  const size = publicSize(n, policy)
  if (least === most) return { status: 'exact', value: tenthsAsText(tenthsHalfUp(least, n)), n: size }
  return { status: 'between', from: tenthsAsText(tenthsDown(least, n)), to: tenthsAsText(tenthsUp(most, n)), n: size }
}
