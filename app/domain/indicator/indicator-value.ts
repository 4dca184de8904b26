import type { Release } from '../disclosure/release'
import { type EnteredFigure, latestFigure } from './entered-figure'
import type { Indicator } from './framework'
import { latestTotal, type ReleasedFigure } from './released-figure'

/** Where an indicator stands: from a release, from another body, or in words only. */
export type IndicatorValue =
  | ({ readonly source: 'survey' } & ReleasedFigure)
  | { readonly source: 'entered'; readonly figure: EnteredFigure | null }
  | { readonly source: 'narrative' }

/** A survey indicator gets its value from the latest release that asked about its theme and never otherwise; `releases`: oldest first. */
export function indicatorValue(indicator: Indicator, releases: readonly Release[], entered: readonly EnteredFigure[]): IndicatorValue {
  if (indicator.source === 'narrative') return { source: 'narrative' }
  if (indicator.source === 'entered') return { source: 'entered', figure: latestFigure(entered) }
  if (indicator.theme === null) throw new Error(`The survey indicator ${indicator.id} has no theme`)
  return { source: 'survey', ...latestTotal(indicator.theme, releases) }
}
