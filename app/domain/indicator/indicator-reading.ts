import { noFigure } from '../disclosure/withheld-figure'
import { type CountedFigure, countedFigures } from './counted-figures'
import { latestFigure } from './entered-figure'
import type { Indicator } from './framework'
import type { IndicatorFigures } from './indicator-figures'
import type { IndicatorValue } from './indicator-value'
import { surveyFigures } from './survey-figures'
import { totalProgress, type TotalProgress } from './total-progress'

/** The latest figure of an indicator of any source; one that the product counts itself comes from participation statements. */
export type ReadValue = IndicatorValue | { readonly source: 'count'; readonly counted: CountedFigure | null }

/** Where an indicator stands; `progress` is of survey indicators alone. */
export interface IndicatorReading {
  readonly value: ReadValue
  readonly progress: TotalProgress | null
}

/** The latest figure of an indicator, and of a survey indicator its first released one: from releases, statements and entered figures alone. */
export function indicatorReading(indicator: Indicator, figures: IndicatorFigures): IndicatorReading {
  switch (indicator.source) {
    case 'survey': {
      const progress = totalProgress(surveyFigures(indicator, figures.releases))
      const { figure, release, mark } = progress.latest ?? { figure: noFigure, release: null, mark: null }
      return { value: { source: 'survey', figure, release, mark }, progress }
    }
    case 'entered':
      return { value: { source: 'entered', figure: latestFigure(figures.entered) }, progress: null }
    case 'count': {
      const counted = indicator.counts === null ? null : (countedFigures(indicator.counts, figures.statements).at(-1) ?? null)
      return { value: { source: 'count', counted }, progress: null }
    }
    case 'narrative':
      return { value: { source: 'narrative' }, progress: null }
  }
}
