import { type DisplayedRange, displayedRange } from '~/domain/disclosure/displayed-range'
import type { Figure } from '~/domain/disclosure/figure'
import type { Scale } from '~/domain/disclosure/scale'

/**
 * What is drawn of a figure, in points of its scale. An exact value is a dot; a limit or a range is a bar from one end to the other, never a
 * dot in its middle; nothing is drawn of what is withheld, nor of what was never asked, and the two are told apart by a sign.
 */
export type FigureMark =
  | { readonly kind: 'dot'; readonly value: number }
  | { readonly kind: 'bar'; readonly from: number; readonly to: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'none' }

function drawn(figure: Figure, { least, most }: DisplayedRange): FigureMark {
  return figure.status === 'exact' ? { kind: 'dot', value: least / 10 } : { kind: 'bar', from: least / 10, to: most / 10 }
}

/** The mark of a figure, from its displayed text alone. */
export function figureMark(figure: Figure, scale: Scale): FigureMark {
  const range = displayedRange(figure, scale)
  if (range !== null) return drawn(figure, range)
  return { kind: figure.status === 'none' ? 'none' : 'withheld' }
}
