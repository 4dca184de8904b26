import type { Figure } from './figure'
import { type DisclosurePolicy, policyForGroup } from './policy'
import { publicSize } from './public-size'
import type { PublicRecord } from './record'
import { ratingScale, type Scale } from './scale'
import { tenthsAsText, tenthsDown, tenthsHalfUp, tenthsUp } from './tenths'
import { codingThreshold } from './threshold'

/**
 * The figure of one record: the mean to one decimal, or a bound. The bound is computed from the n that is shown, so that it stays true and
 * tells no more than that n does. `c`: the insiders of the batch.
 */
export function deriveFigure(record: PublicRecord, c: number, policy: DisclosurePolicy, scale: Scale = ratingScale): Figure {
  if (record.kind === 'hidden') return { status: 'hidden' }
  const n = publicSize(record.n, policy)
  if (record.kind === 'exact') {
    const figure = { status: 'exact' as const, value: tenthsAsText(tenthsHalfUp(record.sum, record.n)), n }
    return record.bands === undefined ? figure : { ...figure, bands: record.bands }
  }
  const t = codingThreshold(n, policyForGroup(policy, c > policy.c ? 'meets as one group' : 'does not'), scale)
  if (record.kind === 'low') return { status: 'low', below: tenthsAsText(tenthsUp(n * scale.min + t, n)), n }
  return { status: 'high', above: tenthsAsText(tenthsDown(n * scale.max - t, n)), n }
}
