import { withdrawalOf } from '../disclosure/batch-withdrawal'
import type { Figure } from '../disclosure/figure'
import type { Release, ReleasedGroup } from '../disclosure/release'
import { hiddenFigure, isShown, noFigure } from '../disclosure/withheld-figure'
import { isOnRatingScale } from './series-breaks'

/** What the withdrawal of a group means for a figure: it is of no use any more, or a group is in it that was withdrawn. */
export type WithdrawalMark = 'withdrawn' | 'holds a withdrawn group'

/** A figure with the release it comes from; without one it is `none`. One that was withdrawn is hidden, whatever was published of it. */
export interface ReleasedFigure {
  readonly figure: Figure
  readonly release: Release | null
  readonly mark: WithdrawalMark | null
}

/** What stands where no release has asked about a theme. */
export const notReleased: ReleasedFigure = { figure: noFigure, release: null, mark: null }

/** The releases that asked about a theme on the scale of the indicators, 1–7, oldest first as given: unlike scales are never put together. */
function releasesOf(theme: string, releases: readonly Release[]): readonly Release[] {
  return releases.filter((release) => isOnRatingScale(release) && release.content.wave.themes.includes(theme))
}

/** The mark of a theme's figure over all groups, from what the release shows of each group. */
export function totalMark(theme: string, { content, withdrawn }: Pick<Release, 'content' | 'withdrawn'>): WithdrawalMark | null {
  const shown = content.groups.filter(({ figures }) => isShown(figures[theme] ?? noFigure))
  const gone = shown.filter(({ code }) => withdrawalOf(code, withdrawn) !== null)
  if (gone.length === 0) return null
  return gone.length === shown.length ? 'withdrawn' : 'holds a withdrawn group'
}

function totalOf(theme: string, release: Release): ReleasedFigure {
  const mark = totalMark(theme, release)
  const figure = release.content.total.figures[theme] ?? noFigure
  return { figure: mark === 'withdrawn' ? hiddenFigure : figure, release, mark }
}

/** Every figure of a theme over all groups, from the releases that asked about it, oldest first. */
export function totalFigures(theme: string, releases: readonly Release[]): readonly ReleasedFigure[] {
  return releasesOf(theme, releases).map((release) => totalOf(theme, release))
}

/**
 * The latest figure of a theme over all groups; `none` while no release has asked about it. It is never computed anew without a group that
 * was withdrawn, only marked. `releases`: oldest first.
 */
export function latestTotal(theme: string, releases: readonly Release[]): ReleasedFigure {
  return totalFigures(theme, releases).at(-1) ?? notReleased
}

/** Every figure of one group for a theme, from the releases of the waves it took part in, oldest first. */
export function groupFigures(theme: string, group: ReleasedGroup['code'], releases: readonly Release[]): readonly ReleasedFigure[] {
  return releasesOf(theme, releases).flatMap((release): ReleasedFigure[] => {
    const released = release.content.groups.find(({ code }) => code === group)
    if (withdrawalOf(group, release.withdrawn) !== null) return [{ figure: hiddenFigure, release, mark: 'withdrawn' }]
    return released === undefined ? [] : [{ figure: released.figures[theme] ?? hiddenFigure, release, mark: null }]
  })
}
