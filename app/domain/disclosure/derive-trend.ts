import { displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { poolCode, type Release } from './release'
import { ratingScale, type Scale } from './scale'

/**
 * How a group stands to its baseline. A difference is in tenths of a point and exists only between two displayed means; with a limit on
 * either side there are words, and only those that both displayed figures prove.
 */
export type Trend =
  | { readonly kind: 'difference'; readonly tenths: number }
  | { readonly kind: 'higher' | 'lower' | 'unclear' }
  /** The figure is the baseline itself. */
  | { readonly kind: 'baseline' }
  /** Never compared: the pool holds other groups each time; another place was rated; it was rated on another scale, or asked in other words. */
  | { readonly kind: 'pool' | 'other-place' | 'other-scale' | 'other-questions' }
  /** One of the two figures is not there. */
  | { readonly kind: 'none' }

/** A figure with the release that published it: only what a release says can be a baseline. */
interface Published {
  readonly figure: Figure
  readonly release: Release | null
}

function trendBetween(baseline: Figure, latest: Figure, scale: Scale): Trend {
  const from = displayedRange(baseline, scale)
  const to = displayedRange(latest, scale)
  if (from === null || to === null) return { kind: 'none' }
  if (baseline.status === 'exact' && latest.status === 'exact') return { kind: 'difference', tenths: to.least - from.least }
  if (to.least > from.most) return { kind: 'higher' }
  return { kind: to.most < from.least ? 'lower' : 'unclear' }
}

function scaleOf({ content }: Release): Scale {
  return content.wave.scale ?? ratingScale
}

function isSameScale(one: Scale, other: Scale): boolean {
  return one.min === other.min && one.max === other.max
}

/** Why the figures of two releases are two measures: null where they are one. An instrument's name holds its edition. */
function otherMeasureOf(baseline: Release, latest: Release): Trend | null {
  const [from, to] = [baseline.content.wave, latest.content.wave]
  if (from.place !== to.place) return { kind: 'other-place' }
  if (!isSameScale(scaleOf(baseline), scaleOf(latest))) return { kind: 'other-scale' }
  return from.instrument === to.instrument ? null : { kind: 'other-questions' }
}

function isPublished(published: Published | null): published is Published & { readonly release: Release } {
  return published !== null && published.release !== null && displayedRange(published.figure) !== null
}

/**
 * The trend of one group, by its code, from a published figure to a later one: the difference of what is displayed and nothing behind it.
 * With nothing displayed in one of two releases there is none, so a baseline that was withheld can never be worked out from a difference.
 * Source: docs/privacy/how-we-protect-answers.md, "What is shown".
 */
export function deriveTrend(group: string, baseline: Published | null, latest: Published): Trend {
  if (!isPublished(baseline) || !isPublished(latest)) return { kind: 'none' }
  if (group === poolCode) return { kind: 'pool' }
  if (baseline.release.sequence === latest.release.sequence) return { kind: 'baseline' }
  return otherMeasureOf(baseline.release, latest.release) ?? trendBetween(baseline.figure, latest.figure, scaleOf(latest.release))
}
