import type { Day } from '../kernel/day'
import type { Indicator } from './indicator'
import type { IndicatorFigures } from './indicator-figures'
import { type IndicatorValue, indicatorValue } from './indicator-value'
import { latestStanding, type PeriodStanding } from './standing'
import { surveyFigures } from './survey-figures'
import { totalProgress, type TotalProgress } from './total-progress'

/** Where an indicator stands; `progress` is of survey indicators alone. */
export interface IndicatorReading {
  readonly value: IndicatorValue
  readonly progress: TotalProgress | null
  /** Against its target; null where there is nothing to stand by. */
  readonly standing: PeriodStanding | null
}

/**
 * The latest figure of an indicator, how it stands on a day, and of a survey indicator its first released one: from releases, statements and
 * entered figures alone.
 */
export function indicatorReading(indicator: Indicator, figures: IndicatorFigures, asOf: Day): IndicatorReading {
  const { releases, entered, statements } = figures
  return {
    value: indicatorValue(indicator, releases, entered, statements),
    progress: indicator.source === 'survey' ? totalProgress(surveyFigures(indicator, releases)) : null,
    standing: latestStanding(indicator, figures, asOf),
  }
}
