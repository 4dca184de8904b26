import type { Figure } from '~/domain/disclosure/figure'
import type { ResultWords } from './result-words'

/** What stands for a withheld figure where there is no room for words. */
export const withheldSign = '[c]'

/** What stands in a picture beside a theme that has no dot: the limit or range in figures, [c] for withheld, a dash for never asked. */
export function figureSign(figure: Figure, { number }: Pick<ResultWords, 'number'>): string {
  switch (figure.status) {
    case 'exact':
      return ''
    case 'between':
      return `${number(figure.from)}–${number(figure.to)}`
    case 'low':
      return `<${number(figure.below)}`
    case 'high':
      return `>${number(figure.above)}`
    case 'hidden':
      return withheldSign
    case 'none':
      return '–'
  }
}
