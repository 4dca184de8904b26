import type { Figure } from '~/domain/disclosure/figure'
import { figureText } from './figure-text'
import { sizeText } from './size-text'

/** A figure with its size below; a withheld one and a missing one are different words in different clothes. */
export function FigureCell({ figure }: { readonly figure: Figure }) {
  if (figure.status === 'hidden') return <span className="wm-withheld">{figureText(figure)}</span>
  if (figure.status === 'none') return <span className="wm-no-figure">{figureText(figure)}</span>
  return (
    <>
      <span className="wm-figure">{figureText(figure)}</span> <span className="wm-size">{sizeText(figure)} people</span>
    </>
  )
}
