import type { Release } from '../disclosure/release'
import type { ParticipationStatement } from '../disclosure/statement'
import { type CountedFigure, countedFigures } from './counted-figures'
import { type EnteredFigure, latestFigure } from './entered-figure'
import type { Indicator } from './indicator'
import { notReleased, type ReleasedFigure } from './released-figure'
import { surveyFigures } from './survey-figures'

/** Where an indicator stands: from a release, from another body, from what the product counts, or in words only. */
export type IndicatorValue =
  | ({ readonly source: 'survey' } & ReleasedFigure)
  | { readonly source: 'entered'; readonly figure: EnteredFigure | null }
  | { readonly source: 'count'; readonly counted: CountedFigure | null }
  | { readonly source: 'narrative' }

function latestReleased(indicator: Indicator, releases: readonly Release[]): ReleasedFigure {
  const latest = surveyFigures(indicator, releases).at(-1)
  return latest === undefined ? notReleased : { figure: latest.figure, release: latest.release, mark: latest.mark }
}

/**
 * A survey indicator gets its value from the latest release that asked about its theme and never otherwise, a count from the latest year with
 * a statement; each list oldest first.
 */
export function indicatorValue(
  indicator: Indicator,
  releases: readonly Release[],
  entered: readonly EnteredFigure[],
  statements: readonly ParticipationStatement[] = [],
): IndicatorValue {
  switch (indicator.source) {
    case 'narrative':
      return { source: 'narrative' }
    case 'entered':
      return { source: 'entered', figure: latestFigure(entered) }
    case 'count':
      return { source: 'count', counted: indicator.counts === null ? null : (countedFigures(indicator.counts, statements).at(-1) ?? null) }
    case 'survey':
      return { source: 'survey', ...latestReleased(indicator, releases) }
  }
}
