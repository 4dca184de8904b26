import type { Figure } from '../disclosure/figure'

/**
 * How a figure stands to its baseline. A difference is in tenths of a rating point and exists only between two published means; with a
 * limit on either side there are words, and only those that both displayed figures prove.
 */
export type Change =
  | { readonly kind: 'difference'; readonly tenths: number }
  | { readonly kind: 'higher' | 'lower' | 'unclear' }
  /** The figure is the baseline itself. */
  | { readonly kind: 'baseline' }
  /** Never compared: the pool holds other groups each time; another place was rated. */
  | { readonly kind: 'pool' | 'other-place' }
  /** One of the two figures is not there. */
  | { readonly kind: 'none' }

/** The lowest and highest mean that a displayed figure allows, in tenths, on the scale 1–7. */
function rangeOf(figure: Figure): { readonly least: number; readonly most: number } | null {
  switch (figure.status) {
    case 'exact':
      return { least: tenths(figure.value), most: tenths(figure.value) }
    case 'between':
      return { least: tenths(figure.from), most: tenths(figure.to) }
    case 'low':
      return { least: 10, most: tenths(figure.below) }
    case 'high':
      return { least: tenths(figure.above), most: 70 }
    case 'hidden':
    case 'none':
      return null
  }
}

function tenths(oneDecimal: string): number {
  return Math.round(Number(oneDecimal) * 10)
}

/** The change from a published baseline to a published figure of the same group, from what is displayed of both and nothing else. */
export function changeBetween(baseline: Figure, latest: Figure): Change {
  const from = rangeOf(baseline)
  const to = rangeOf(latest)
  if (from === null || to === null) return { kind: 'none' }
  if (baseline.status === 'exact' && latest.status === 'exact') return { kind: 'difference', tenths: to.least - from.least }
  if (to.least > from.most) return { kind: 'higher' }
  return { kind: to.most < from.least ? 'lower' : 'unclear' }
}
