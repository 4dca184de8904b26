import { withdrawalOf } from '../disclosure/batch-withdrawal'
import type { Figure } from '../disclosure/figure'
import type { ShownCount } from '../disclosure/derive-choice'
import type { Release, ReleasedGroup, ReleasedQuestion } from '../disclosure/release'
import { ratingScale } from '../disclosure/scale'
import { noFigure } from '../disclosure/withheld-figure'
import { writeCsv } from './csv'
import { figureCell, sizeCell } from './figure-columns'
import { releaseColumns } from './release-columns'

/** What stands before the figures of an item: its code, its kind, its words, the answer that was counted, the scale. */
type Item = readonly [code: string, kind: string, question: string, answer: string, scale: string]

interface Column {
  readonly name: string
  readonly state: string
  readonly group: ReleasedGroup | null
}

function figureRow(item: Item, { name, state }: Column, figure: Figure): readonly string[] {
  return [...item, name, state, figureCell(figure), figure.status, sizeCell(figure)]
}

function ratedRows(
  item: Item,
  groups: readonly Column[],
  figureOf: (group: ReleasedGroup | null) => Figure,
): readonly (readonly string[])[] {
  const all = { name: 'all groups', state: '', group: null }
  return [...groups, all].map((column) => figureRow(item, column, figureOf(column.group)))
}

function choiceRows({ code, ask, options }: ReleasedQuestion, groups: readonly Column[]): readonly (readonly string[])[] {
  return options.flatMap((option, index) =>
    groups.map(({ name, state, group }) => {
      const count = group?.own?.choices[code]?.[index] ?? null
      return [code, 'choice', ask, option, '', name, state, ...countCells(count), '']
    }),
  )
}

function countCells(count: ShownCount): readonly [string, string] {
  if (count === null) return ['[c]', 'hidden']
  return count.from === count.to ? [String(count.from), 'exact'] : [`${count.from}–${count.to}`, 'between']
}

/** The rows of a release: one an item and group, cells as they are shown. */
export function releaseRows(release: Release): readonly (readonly string[])[] {
  const { content, withdrawn } = release
  const { wave, total } = content
  const { min, max } = wave.scale ?? ratingScale
  const scale = `${min}-${max}`
  const groups = content.groups.map((group): Column => {
    return { name: group.name, state: withdrawalOf(group.code, withdrawn) === null ? '' : 'withdrawn', group }
  })
  const themes = wave.themes.flatMap((theme) =>
    ratedRows([theme, 'theme', '', '', scale], groups, (group) => (group ?? total).figures[theme] ?? noFigure),
  )
  const own = (wave.own ?? []).flatMap((question) => {
    const { code, kind, ask } = question
    if (kind === 'choice') return choiceRows(question, groups)
    const figureOf = (group: ReleasedGroup | null) => (group === null ? total.own?.[code] : group.own?.figures[code]) ?? noFigure
    return kind === 'text' ? [] : ratedRows([code, 'rating', ask, '', scale], groups, figureOf)
  })
  return [...themes, ...own]
}

/**
 * A release as a table: themes, then the partnership's own questions with their words. A withheld cell is `[c]` with the status `hidden`;
 * counts of a choice have no totals; questions that ask for words have no rows.
 */
export function releaseCsv(release: Release): string {
  return writeCsv(
    releaseColumns.map(({ name }) => name),
    releaseRows(release),
  )
}
