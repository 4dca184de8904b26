import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { ReleasedGroup } from '~/domain/disclosure/release'
import { ratingScale } from '~/domain/disclosure/scale'
import { tenthsAsText } from '~/domain/disclosure/tenths'
import type { ReportMaterial } from '~/domain/export/report-material'
import { allGroups, figureSeries } from '~/domain/indicator/figure-series'
import { compassWords } from '~/ui/result/compass-words'
import { englishResults } from '~/ui/result/result-words'

type Released = NonNullable<ReportMaterial['release']>

/** A theme that moved; `tenths` of a rating point where both figures are averages, null where only the direction is certain. */
interface Move {
  readonly name: string
  readonly direction: 'higher' | 'lower'
  readonly tenths: number | null
}

/** So many themes are named of those that moved in one direction. */
const named = 3

function movesOf({ release, before, themes }: Released, group: string): readonly Move[] {
  if (before === null) return []
  return themes.flatMap(({ code, name }): readonly Move[] => {
    const change = figureSeries(code, group, [before, release]).at(-1)?.change
    if (change?.kind === 'higher' || change?.kind === 'lower') return [{ name, direction: change.kind, tenths: null }]
    if (change?.kind !== 'difference' || change.tenths === 0) return []
    return [{ name, direction: change.tenths > 0 ? 'higher' : 'lower', tenths: Math.abs(change.tenths) }]
  })
}

function moveText({ name, tenths }: Move): string {
  return tenths === null ? name : `${name} by ${tenthsAsText(tenths)}`
}

function directionText(moves: readonly Move[], direction: Move['direction']): readonly string[] {
  const own = moves.filter((move) => move.direction === direction).toSorted((one, other) => (other.tenths ?? 0) - (one.tenths ?? 0))
  if (own.length === 0) return []
  const themes = own.slice(0, named).map(moveText).join('; ')
  return [`${direction} in ${own.length} ${own.length === 1 ? 'theme' : 'themes'} (${own.length > named ? 'most: ' : ''}${themes})`]
}

function groupFinding(released: Released, { code, name, priorities }: ReleasedGroup): readonly string[] {
  const { release, before } = released
  if (withdrawalOf(code, release.withdrawn) !== null) return []
  const moves = movesOf(released, code)
  const directions = [...directionText(moves, 'higher'), ...directionText(moves, 'lower')].join(', ')
  const moved = directions === '' ? '' : ` Since release ${before?.sequence}: ${directions}.`
  const matters = priorities === null ? '' : ` Matters most, in no order: ${priorities.map(englishResults.themeName).join('; ')}.`
  return moved + matters === '' ? [] : [`${name}.${moved}${matters}`]
}

/**
 * What stands out in the latest survey, a sentence or two for all groups together and for each group: the themes that are certain to be
 * highest and lowest, those that moved most since the release before, and what matters most. All of it is read off displayed figures.
 */
export function findings(released: Released): readonly string[] {
  const { release, themes } = released
  const figures = themes.flatMap(({ code, name }) => {
    const point = figureSeries(code, allGroups, [release]).at(-1)
    return point === undefined ? [] : [{ code, name, figure: point.figure }]
  })
  const all = compassWords(figures, release.content.wave.scale ?? ratingScale, englishResults)
  return [`All groups. ${all}`, ...release.content.groups.flatMap((group) => groupFinding(released, group))]
}
