import { deriveFigure } from './derive-figure'
import type { Figure } from './figure'
import { mintFigure } from './mint-figure'
import type { DisclosurePolicy } from './policy'
import { publicSize } from './public-size'
import type { PublicRecord } from './record'
import { type ShownRecord, sumRange } from './sum-range'
import { ratingScale, type Scale } from './scale'
import { tenthsAsText, tenthsDown, tenthsHalfUp, tenthsUp } from './tenths'
import { hiddenFigure } from './withheld-figure'

/** A record with the insiders of its batch. */
export interface BatchRecord {
  readonly record: PublicRecord
  readonly c: number
}

/**
 * The figure over the union of several batches of one scale, from their records only: hidden ones are left out of value and n; exact ones
 * alone give the mean of all their answers; with a coded one the interval that is certain, its ends rounded outward. A single record keeps
 * its own figure. Source: docs/privacy/how-we-protect-answers.md, "What is shown".
 */
export function deriveUnion(records: readonly BatchRecord[], policy: DisclosurePolicy, scale: Scale = ratingScale): Figure {
  const shown = records.filter(({ record }) => record.kind !== 'hidden')
  const [only] = shown
  if (only === undefined) return hiddenFigure
  if (shown.length === 1) return deriveFigure(only.record, only.c, policy, scale)
  const n = shown.reduce((total, { record }) => total + (record as ShownRecord).n, 0)
  const ranges = shown.map(({ record }) => sumRange(record as ShownRecord, scale))
  const least = ranges.reduce((total, range) => total + range.least, 0)
  const most = ranges.reduce((total, range) => total + range.most, 0)
  const size = publicSize(n, policy)
  if (least === most) return mintFigure({ status: 'exact', value: tenthsAsText(tenthsHalfUp(least, n)), n: size })
  return mintFigure({ status: 'between', from: tenthsAsText(tenthsDown(least, n)), to: tenthsAsText(tenthsUp(most, n)), n: size })
}
