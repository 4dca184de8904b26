import { deriveTrend, type Trend } from '../disclosure/derive-trend'
import type { Release } from '../disclosure/release'
import { poolCode } from '../disclosure/release'
import { hiddenFigure, isShown, noFigure } from '../disclosure/withheld-figure'
import { groupFigures, type ReleasedFigure, totalMark } from './released-figure'
import { type SurveyBasis, whatChanged } from './comparability'
import { seriesBreaks, type SeriesBreak } from './series-breaks'
import { groupsInTotal, surveyBasis } from './survey-figures'

/** All groups together, where a group is asked for. */
export const allGroups = 'all groups'

/** One release of a series: its figure, and how that stands to the figure of the release before. */
export interface SeriesPoint extends ReleasedFigure {
  readonly release: Release
  /** Why it cannot be compared with the point before; empty where it can. */
  readonly breaks: readonly SeriesBreak[]
  /** Whether people answered in other ways than before, where both figures are shown; it is told, and breaks nothing. */
  readonly hasOtherWays: boolean
  /** Since the point before; null where there is none, or it cannot be compared. */
  readonly change: Trend | null
}

function totalFigure(theme: string, release: Release): ReleasedFigure {
  const mark = totalMark(theme, release)
  const figure = release.content.total.figures[theme] ?? noFigure
  return { figure: mark === 'withdrawn' ? hiddenFigure : figure, release, mark }
}

function figureIn(theme: string, group: string, release: Release): ReleasedFigure {
  if (!release.content.wave.themes.includes(theme)) return { figure: noFigure, release, mark: null }
  if (group === allGroups) return totalFigure(theme, release)
  return groupFigures(theme, group, [release])[0] ?? { figure: noFigure, release, mark: null }
}

/** What the figure of a theme for a group, or for all groups together, rests on in a release. */
function basisOf(theme: string, group: string, release: Release): SurveyBasis {
  const own = release.content.groups.filter(({ code }) => code === group)
  return surveyBasis({ release, groups: group === allGroups ? groupsInTotal(theme, release) : own })
}

/** A release that does not name the one group has no figure of it, and needs no other reason. */
function breaksOf(group: string, before: SurveyBasis, now: SurveyBasis): readonly SeriesBreak[] {
  const breaks = seriesBreaks(before, now)
  return group === allGroups || group === poolCode ? breaks : breaks.filter((reason) => reason !== 'groups')
}

function point(theme: string, group: string, release: Release, before: Release | undefined): SeriesPoint {
  const latest = figureIn(theme, group, release)
  if (before === undefined) return { ...latest, release, breaks: [], hasOtherWays: false, change: null }
  const earlier = figureIn(theme, group, before)
  const bases = [basisOf(theme, group, before), basisOf(theme, group, release)] as const
  const breaks = breaksOf(group, ...bases)
  const change = breaks.length > 0 ? null : deriveTrend(group, earlier, latest)
  const hasOtherWays = isShown(earlier.figure) && isShown(latest.figure) && whatChanged(...bases).includes('mode')
  return { ...latest, release, breaks, hasOtherWays, change }
}

/**
 * A theme of one group, or of all groups together, from release to release, oldest first. `releases`: those to be laid side by side, on one
 * scale. What was withdrawn is hidden and never computed anew. A change is the difference of two displayed figures of neighbours that can be
 * compared, and nothing else. Source: docs/results.md.
 */
export function figureSeries(theme: string, group: string, releases: readonly Release[]): readonly SeriesPoint[] {
  return releases.map((release, index) => point(theme, group, release, releases[index - 1]))
}
