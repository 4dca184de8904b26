import type { Indicator } from './indicator'
import type { IndicatorFigures } from './indicator-figures'
import { periodEnd } from './period'
import { periodFigures } from './period-figures'
import { reportedPeriods } from './reported-periods'

/** The periods into which several releases with a figure of a survey indicator fall, as they are printed; the latest of each counts. */
export function sharedPeriods(indicator: Indicator, figures: IndicatorFigures): readonly string[] {
  if (indicator.source !== 'survey') return []
  const ends = periodFigures(indicator, figures).map(({ period }) => periodEnd(period))
  return reportedPeriods(indicator, figures)
    .filter(({ end }) => end !== null && ends.filter((other) => other === end).length > 1)
    .map(({ printed }) => printed)
}
