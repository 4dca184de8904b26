import type { Figure } from '~/domain/disclosure/figure'
import { useResultWords } from '../result/result-words'
import { figureText } from './figure-text'

/** A figure with its size below; a withheld one and a missing one are different words in different clothes. */
export function FigureCell({ figure }: { readonly figure: Figure }) {
  const words = useResultWords()
  if (figure.status === 'hidden') return <span className="wm-withheld">{figureText(figure, words)}</span>
  if (figure.status === 'none') return <span className="wm-no-figure">{figureText(figure, words)}</span>
  return (
    <>
      <span className="wm-figure">{figureText(figure, words)}</span>{' '}
      <span className="wm-size">{words.t('figure.about', { count: figure.n })}</span>
    </>
  )
}
