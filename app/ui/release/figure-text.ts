import type { Figure } from '~/domain/disclosure/figure'
import { englishResults, type ResultWords } from '../result/result-words'

/** The words of a figure: what is shown, never why something is not. */
export function figureText(figure: Figure, { t, number }: Pick<ResultWords, 't' | 'number'> = englishResults): string {
  switch (figure.status) {
    case 'exact':
      return number(figure.value)
    case 'between':
      return t('figure.between', { from: number(figure.from), to: number(figure.to) })
    case 'low':
      return t('figure.low', { limit: number(figure.below) })
    case 'high':
      return t('figure.high', { limit: number(figure.above) })
    case 'hidden':
      return t('figure.hidden')
    case 'none':
      return t('figure.none')
  }
}
