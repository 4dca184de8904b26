import { deriveTrend, type Trend } from '../disclosure/derive-trend'
import { isShown } from '../disclosure/withheld-figure'
import { communitiesOf } from './comparability'
import { surveyBasis, type SurveyFigure } from './survey-figures'

/** How the figures of a survey indicator stand to each other; not compared where other groups are in them. */
export type TotalChange = Trend | { readonly kind: 'other-groups' }

/** A survey indicator over the groups that it is about: the first released figure, the latest, and what has changed. */
export interface TotalProgress {
  readonly baseline: SurveyFigure | null
  readonly latest: SurveyFigure | null
  readonly change: TotalChange
}

const everybody = 'all'

function changeBetween(baseline: SurveyFigure | null, latest: SurveyFigure | null): TotalChange {
  if (baseline === null || latest === null) return { kind: 'none' }
  const change = deriveTrend(everybody, baseline, latest)
  if (change.kind === 'none' || change.kind === 'baseline') return change
  return communitiesOf(surveyBasis(baseline), surveyBasis(latest)) === 'same' ? change : { kind: 'other-groups' }
}

/**
 * The baseline of a survey indicator is its first released figure that shows a value, 1–7; it is compared with the latest only where the same
 * groups are in both. `figures`: oldest first.
 */
export function totalProgress(figures: readonly SurveyFigure[]): TotalProgress {
  const baseline = figures.find(({ figure }) => isShown(figure)) ?? null
  const latest = figures.at(-1) ?? null
  return { baseline, latest, change: changeBetween(baseline, latest) }
}
