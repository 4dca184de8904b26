import type { Figure } from '~/domain/disclosure/figure'

/** How many people a figure is about: always "about", since the n of a theme is floored below 50. Empty where there is no figure. */
export function sizeText(figure: Figure): string {
  return 'n' in figure ? `about ${figure.n}` : ''
}
