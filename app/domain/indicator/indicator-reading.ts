import type { Indicator } from './framework'
import type { IndicatorFigures } from './indicator-figures'
import { type IndicatorValue, indicatorValue } from './indicator-value'
import { surveyFigures } from './survey-figures'
import { totalProgress, type TotalProgress } from './total-progress'

/** Where an indicator stands; `progress` is of survey indicators alone. */
export interface IndicatorReading {
  readonly value: IndicatorValue
  readonly progress: TotalProgress | null
}

/** The latest figure of an indicator, and of a survey indicator its first released one: from releases, statements and entered figures alone. */
export function indicatorReading(indicator: Indicator, { releases, entered, statements }: IndicatorFigures): IndicatorReading {
  return {
    value: indicatorValue(indicator, releases, entered, statements),
    progress: indicator.source === 'survey' ? totalProgress(surveyFigures(indicator, releases)) : null,
  }
}
