import type { Indicator } from './indicator'
import type { IndicatorFigures } from './indicator-figures'

/** The theme of a survey indicator where a release asked about it, so that there is a page of what people said; else null. */
export function askedTheme({ theme }: Indicator, { releases }: IndicatorFigures): string | null {
  return theme !== null && releases.some(({ content }) => content.wave.themes.includes(theme)) ? theme : null
}
