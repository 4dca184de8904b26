import { deriveTrend, type Trend } from '../disclosure/derive-trend'
import type { Figure } from '../disclosure/figure'
import { poolCode, type Release } from '../disclosure/release'
import { latestTotal, type ReleasedFigure } from './released-figure'

/** How the figures of all groups together stand to each other; not compared where other groups are in them. */
export type TotalChange = Trend | { readonly kind: 'other-groups' }

/** A survey indicator over all groups: the first released figure, the latest, and what has changed. */
export interface TotalProgress {
  readonly baseline: ReleasedFigure | null
  readonly latest: ReleasedFigure
  readonly change: TotalChange
}

const everybody = 'all'

function isShown(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.status !== 'hidden' && figure.status !== 'none'
}

/** The groups whose ratings are in the figure of a theme, as the release shows them. */
function groupsIn(theme: string, { content }: Release): readonly string[] {
  return content.groups.filter(({ figures }) => isShown(figures[theme])).map(({ code }) => code)
}

/** The pool holds other groups each time, so that a total with it in is never the same again. */
function isSameGroups(theme: string, one: Release, other: Release): boolean {
  const [groups, others] = [groupsIn(theme, one), groupsIn(theme, other)]
  return !groups.includes(poolCode) && groups.toSorted().join(' ') === others.toSorted().join(' ')
}

function changeBetween(theme: string, baseline: ReleasedFigure | null, latest: ReleasedFigure): TotalChange {
  const change = deriveTrend(everybody, baseline, latest)
  const [from, to] = [baseline?.release ?? null, latest.release]
  if (change.kind === 'none' || change.kind === 'baseline' || from === null || to === null) return change
  return isSameGroups(theme, from, to) ? change : { kind: 'other-groups' }
}

/**
 * The baseline of a theme over all groups is its first released figure that shows a value, 1–7; it is compared with the latest only where the
 * same groups are in both. `releases`: oldest first.
 */
export function totalProgress(theme: string, releases: readonly Release[]): TotalProgress {
  const each = releases.map((_, index) => latestTotal(theme, releases.slice(0, index + 1)))
  const baseline = each.find(({ figure }) => isShown(figure)) ?? null
  const latest = latestTotal(theme, releases)
  return { baseline, latest, change: changeBetween(theme, baseline, latest) }
}
