import type { BatchWithdrawal } from '../disclosure/batch-withdrawal'
import { withdrawalOf } from '../disclosure/batch-withdrawal'
import type { Figure } from '../disclosure/figure'
import type { Release } from '../disclosure/release'
import { noFigure } from '../disclosure/withheld-figure'
import type { ActionSource } from './action-source'

interface WithSources {
  readonly sources: readonly ActionSource[]
}

/** What is done about one theme of a release; empty: nothing yet. */
export interface DoneAboutTheme<Action> {
  readonly theme: string
  readonly figure: Figure
  readonly actions: readonly Action[]
}

/** Theme by theme, in the order in which they were asked, and what answers words of the release without naming a theme of it. */
export function doneAboutRelease<Action extends WithSources>(
  { sequence, content }: Release,
  actions: readonly Action[],
): { readonly themes: readonly DoneAboutTheme<Action>[]; readonly others: readonly Action[] } {
  const sourcesOf = (action: Action, kind: ActionSource['kind']) =>
    action.sources.filter((source) => source.kind === kind && source.sequence === sequence)
  const themes = content.wave.themes.map((theme) => ({
    theme,
    figure: content.total.figures[theme] ?? noFigure,
    actions: actions.filter((action) => sourcesOf(action, 'theme').some(({ ref }) => ref === theme)),
  }))
  const others = actions.filter((action) => sourcesOf(action, 'theme').length === 0 && sourcesOf(action, 'quote').length > 0)
  return { themes, others }
}

/** A displayed score that an action answers. */
export interface LinkedFigure {
  readonly theme: string
  readonly release: number
  readonly wave: string
  readonly figure: Figure
  /** The withdrawal of the group whose figure it is. */
  readonly withdrawal: BatchWithdrawal | null
}

/** The displayed scores of the themes that an action answers: of one group by its code, or of all groups together (null). Read from releases alone. */
export function linkedFigures(
  sources: readonly ActionSource[],
  releases: readonly Release[],
  group: string | null,
): readonly LinkedFigure[] {
  return sources.flatMap(({ kind, sequence, ref }) => {
    const release = kind === 'theme' ? releases.find((one) => one.sequence === sequence) : undefined
    if (release === undefined) return []
    const { content, withdrawn } = release
    const figures = group === null ? content.total.figures : content.groups.find(({ code }) => code === group)?.figures
    const withdrawal = group === null ? null : withdrawalOf(group, withdrawn)
    return [{ theme: ref, release: release.sequence, wave: content.wave.title, figure: figures?.[ref] ?? noFigure, withdrawal }]
  })
}
