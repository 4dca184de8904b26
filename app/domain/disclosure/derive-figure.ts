import type { Figure } from './figure'
import { mintFigure } from './mint-figure'
import { type DisclosurePolicy, policyForGroup } from './policy'
import { publicSize } from './public-size'
import type { PublicRecord } from './record'
import { ratingScale, type Scale } from './scale'
import { tenthsAsText, tenthsDown, tenthsHalfUp, tenthsUp } from './tenths'
import { codingThreshold, stepsOf } from './threshold'
import { hiddenFigure } from './withheld-figure'

type Coded = Extract<PublicRecord, { kind: 'low' | 'high' }>

/**
 * How far from the end of the scale a coded mean certainly stays, as a fraction of rating points. The usual t is computed anew from the n
 * that is shown; one that was raised because of who typed is in steps, which tell nothing of n.
 */
function distance(record: Coded, shown: number, own: DisclosurePolicy, scale: Scale): { readonly points: number; readonly of: number } {
  const isUsual = record.t === codingThreshold(record.n, own, scale)
  if (isUsual) return { points: codingThreshold(shown, own, scale), of: shown }
  return { points: stepsOf(record.t, record.n, scale) * (scale.max - scale.min), of: 12 }
}

/**
 * The figure of one record: the mean to one decimal, or a bound. The bound is computed from the n that is shown, so that it stays true and
 * tells no more than that n does. `c`: the insiders of the batch.
 */
export function deriveFigure(record: PublicRecord, c: number, policy: DisclosurePolicy, scale: Scale = ratingScale): Figure {
  if (record.kind === 'hidden') return hiddenFigure
  const n = publicSize(record.n, policy)
  if (record.kind === 'exact') {
    const figure = { status: 'exact' as const, value: tenthsAsText(tenthsHalfUp(record.sum, record.n)), n }
    return mintFigure(record.bands === undefined ? figure : { ...figure, bands: record.bands })
  }
  const own = policyForGroup(policy, c > policy.c ? 'meets as one group' : 'does not')
  const { points, of } = distance(record, n, own, scale)
  if (record.kind === 'low') return mintFigure({ status: 'low', below: tenthsAsText(tenthsUp(of * scale.min + points, of)), n })
  return mintFigure({ status: 'high', above: tenthsAsText(tenthsDown(of * scale.max - points, of)), n })
}
