import type { Figure } from '~/domain/disclosure/figure'

/** The words of a figure: what is shown, never why something is not. */
export function figureText(figure: Figure): string {
  switch (figure.status) {
    case 'exact':
      return figure.value
    case 'between':
      return `between ${figure.from} and ${figure.to}`
    case 'low':
      return `below ${figure.below}`
    case 'high':
      return `above ${figure.above}`
    case 'hidden':
      return 'not enough answers'
    case 'none':
      return 'no figure yet'
  }
}
