import { deriveSubset } from '../disclosure/derive-subset'
import { policy } from '../disclosure/policy'
import type { Release, ReleasedGroup } from '../disclosure/release'
import type { SurveyBasis } from './comparability'
import type { Indicator } from './indicator'
import { groupFigures, type ReleasedFigure, totalFigures } from './released-figure'

/** A released figure of an indicator, with the groups that it is over. */
export interface SurveyFigure extends ReleasedFigure {
  readonly release: Release
  readonly groups: readonly ReleasedGroup[]
}

function groupsOf({ content }: Release, codes: readonly string[]): readonly ReleasedGroup[] {
  return content.groups.filter(({ code }) => codes.includes(code))
}

/** The groups that a total of a theme is over: it leaves out those whose figure is withheld. */
export function groupsInTotal(theme: string, { content }: Release): readonly ReleasedGroup[] {
  return content.groups.filter(({ figures }) => (figures[theme]?.status ?? 'hidden') !== 'hidden')
}

/** What a released figure rests on. */
export function surveyBasis({ release, groups }: Pick<SurveyFigure, 'release' | 'groups'>): SurveyBasis {
  const { instrument, place } = release.content.wave
  return { kind: 'survey', instrument, place, groups }
}

function isReleased(figure: ReleasedFigure): figure is ReleasedFigure & { readonly release: Release } {
  return figure.release !== null
}

function subsetFigures(theme: string, codes: readonly string[], releases: readonly Release[]): readonly SurveyFigure[] {
  return releases.flatMap((release): SurveyFigure[] => {
    const parts = codes.flatMap((code) => groupFigures(theme, code, [release]))
    if (parts.length === 0) return []
    const mark = parts.some((part) => part.mark !== null) ? ('withdrawn' as const) : null
    const figures = parts.map(({ figure }) => figure)
    return [{ figure: deriveSubset(figures, policy), release, mark, groups: groupsOf(release, codes) }]
  })
}

/**
 * Every figure of a survey indicator, oldest release first. Over all groups it is the total of the release; of one community its own figure;
 * of several an interval from what is displayed of each. A community that was not asked in a wave is not in the figure of that wave.
 */
export function surveyFigures({ id, theme, communities }: Indicator, releases: readonly Release[]): readonly SurveyFigure[] {
  if (theme === null) throw new Error(`The survey indicator ${id} has no theme`)
  if (communities !== null && communities.length > 0) return subsetFigures(theme, communities, releases)
  return totalFigures(theme, releases)
    .filter(isReleased)
    .map((figure) => ({ ...figure, groups: groupsInTotal(theme, figure.release) }))
}
