import type { Figure } from '../disclosure/figure'
import type { Indicator } from './indicator'
import type { IndicatorFigures } from './indicator-figures'
import { surveyFigures } from './survey-figures'
import { totalProgress } from './total-progress'

/** The first released figure of a survey indicator that shows a value, with the number of its release. */
export interface FirstReleased {
  readonly figure: Figure
  readonly release: number
}

/** The baseline of a survey indicator as it was released; null while there is none, and for an indicator of another source. */
export function firstReleased(indicator: Indicator, { releases }: IndicatorFigures): FirstReleased | null {
  if (indicator.source !== 'survey') return null
  const { baseline } = totalProgress(surveyFigures(indicator, releases))
  return baseline === null ? null : { figure: baseline.figure, release: baseline.release.sequence }
}
