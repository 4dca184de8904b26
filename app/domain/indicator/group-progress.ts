import { deriveTrend, type Trend } from '../disclosure/derive-trend'
import { poolCode, type Release } from '../disclosure/release'
import { isShown, noFigure } from '../disclosure/withheld-figure'
import type { Indicator } from './indicator'
import { groupFigures, type ReleasedFigure } from './released-figure'

/** One group of a survey indicator: its baseline, where it stands now, and what has changed. */
export interface GroupProgress {
  readonly code: string
  readonly name: string
  /** The first released figure; null while there is none. */
  readonly baseline: ReleasedFigure | null
  readonly latest: ReleasedFigure
  readonly change: Trend
}

interface Group {
  readonly code: string
  readonly name: string
}

function progressOf(theme: string, { code, name }: Group, releases: readonly Release[]): GroupProgress {
  const figures = groupFigures(theme, code, releases)
  const baseline = figures.find(({ figure }) => isShown(figure)) ?? null
  const latest = figures.at(-1) ?? { figure: noFigure, release: null, mark: null }
  return { code, name, baseline, latest, change: deriveTrend(code, baseline, latest) }
}

/**
 * The groups of a survey indicator: the partnership's communities in their order, then the pool when a release has one. The first released
 * figure is the baseline; the pool is never compared, because other groups are in it each time. `releases`: oldest first.
 */
export function groupProgress(theme: string, communities: readonly Group[], releases: readonly Release[]): readonly GroupProgress[] {
  const pool = releases.flatMap(({ content }) => content.groups).findLast(({ code }) => code === poolCode)
  const groups = pool === undefined ? communities : [...communities, pool]
  return groups.map((group) => progressOf(theme, group, releases))
}

/** The groups of a survey indicator that it takes its value from; none for an indicator of another source. */
export function indicatorProgress(
  { theme, communities: chosen }: Indicator,
  communities: readonly Group[],
  releases: readonly Release[],
): readonly GroupProgress[] {
  if (theme === null) return []
  if (chosen === null || chosen.length === 0) return groupProgress(theme, communities, releases)
  return communities.filter(({ code }) => chosen.includes(code)).map((group) => progressOf(theme, group, releases))
}
