import { deriveFigure } from './derive-figure'
import type { BatchRecord } from './derive-union'
import { displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { type Mean, meanOfMeans } from './mean-of-means'
import { mintFigure } from './mint-figure'
import type { DisclosurePolicy } from './policy'
import { publicSize } from './public-size'
import { ratingScale, type Scale } from './scale'
import { tenthsAsText } from './tenths'
import { hiddenFigure, noFigure } from './withheld-figure'

/** What is known of the mean of one theme: itself, or the ends of the limit that is displayed of it. */
function endsOf(batch: BatchRecord, policy: DisclosurePolicy, scale: Scale): { readonly least: Mean; readonly most: Mean } | null {
  const { record } = batch
  if (record.kind === 'exact') {
    const mean = { points: record.sum, of: record.n }
    return { least: mean, most: mean }
  }
  const range = displayedRange(deriveFigure(record, batch.c, policy, scale), scale)
  return range === null ? null : { least: { points: range.least, of: 10 }, most: { points: range.most, of: 10 } }
}

/**
 * The mean over the scores of several themes of one batch, every theme with the same weight: exact only when every theme is, else the
 * interval that the displayed limits make certain, rounded outward. It is a function of records, so G1 to G4 hold as they do for those. One
 * hidden theme withholds the index: over the rest it would be another index under the same name, and what is missing tells no more than
 * the hidden theme already does (G5). It never is a mean of persons. n: the fewest who answered one of the themes, "about".
 */
export function deriveIndex(themes: readonly BatchRecord[], policy: DisclosurePolicy, scale: Scale = ratingScale): Figure {
  const [only] = themes
  if (only === undefined) return noFigure
  if (themes.length === 1) return deriveFigure(only.record, only.c, policy, scale)
  const ends = themes.flatMap((theme) => endsOf(theme, policy, scale) ?? [])
  if (ends.length < themes.length) return hiddenFigure
  const sizes = themes.flatMap(({ record }) => (record.kind === 'hidden' ? [] : [record.n]))
  const n = publicSize(Math.min(...sizes), policy)
  const least = ends.map((end) => end.least)
  const most = ends.map((end) => end.most)
  const isExact = themes.every(({ record }) => record.kind === 'exact')
  if (isExact) return mintFigure({ status: 'exact', value: tenthsAsText(meanOfMeans(least, 'half up')), n })
  return mintFigure({ status: 'between', from: tenthsAsText(meanOfMeans(least, 'down')), to: tenthsAsText(meanOfMeans(most, 'up')), n })
}
