import type { Figure } from '../disclosure/figure'
import type { Release, ReleasedGroup } from '../disclosure/release'

/** A figure with the release it comes from; without one it is `none`. */
export interface ReleasedFigure {
  readonly figure: Figure
  readonly release: Release | null
}

const noFigure: ReleasedFigure = { figure: { status: 'none' }, release: null }

/** The releases that asked about a theme, oldest first as given. */
function releasesOf(theme: string, releases: readonly Release[]): readonly Release[] {
  return releases.filter((release) => release.content.wave.themes.includes(theme))
}

/** The latest figure of a theme over all groups; `none` while no release has asked about it. `releases`: oldest first. */
export function latestTotal(theme: string, releases: readonly Release[]): ReleasedFigure {
  const release = releasesOf(theme, releases).at(-1)
  if (release === undefined) return noFigure
  return { figure: release.content.total.figures[theme] ?? { status: 'none' }, release }
}

/** Every figure of one group for a theme, from the releases of the waves it took part in, oldest first. */
export function groupFigures(theme: string, group: ReleasedGroup['code'], releases: readonly Release[]): readonly ReleasedFigure[] {
  return releasesOf(theme, releases).flatMap((release) => {
    const released = release.content.groups.find(({ code }) => code === group)
    return released === undefined ? [] : [{ figure: released.figures[theme] ?? { status: 'hidden' }, release }]
  })
}
