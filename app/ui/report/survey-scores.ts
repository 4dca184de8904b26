import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { Release } from '~/domain/disclosure/release'
import { type DocumentBlock, type DocumentCell, paragraph } from '~/domain/export/document-block'
import type { ReportMaterial } from '~/domain/export/report-material'
import { allGroups, figureSeries } from '~/domain/indicator/figure-series'
import { dayText } from '~/ui/release/day-text'
import { figureText } from '~/ui/release/figure-text'
import { scaleText } from '~/ui/release/scale-text'
import { changeWords } from '~/ui/result/change-words'
import { englishResults } from '~/ui/result/result-words'
import { cell } from './indicator-evidence'

type Released = NonNullable<ReportMaterial['release']>

/** A figure as it is shown; below it what changed since the release before, where the two can be compared. */
function scoreCell({ release, before }: Released, group: string, theme: string): DocumentCell {
  const point = figureSeries(theme, group, before === null ? [release] : [before, release]).at(-1)
  if (point === undefined) return cell('')
  if (point.mark === 'withdrawn') return cell('withdrawn')
  if (point.figure.status === 'hidden') return { lines: [figureText(point.figure)], isWithheld: true }
  return cell(figureText(point.figure), point.change === null ? '' : changeWords(point, englishResults))
}

/** Who answered, a row a group: the exact size of each, or that there were not enough answers. */
export function groupsTable({ content, withdrawn }: Release): DocumentBlock {
  const rows = content.groups.map(({ code, name, size }) => {
    const people = size === null ? { ...cell('not enough answers'), isWithheld: true as const } : cell(String(size))
    return [cell(name), withdrawalOf(code, withdrawn) === null ? people : cell('withdrawn')]
  })
  const all = [cell('All groups'), cell(String(content.total.size))]
  return { kind: 'table', caption: 'Who answered', columns: ['Group', 'People'], widths: [3, 1], rows: [...rows, all] }
}

/** Every theme of the latest release by group, with what changed since the one before; of more groups than `most` all together alone. */
export function scoresTable(released: Released, most = Number.POSITIVE_INFINITY): DocumentBlock {
  const { groups: all } = released.release.content
  const groups = all.length > most ? [] : all
  const rows = released.themes.map(({ code, name }) => [
    cell(name),
    ...groups.map((group) => scoreCell(released, group.code, code)),
    scoreCell(released, allGroups, code),
  ])
  const columns = ['Theme', ...groups.map(({ name }) => name), 'All groups']
  return { kind: 'table', caption: 'Scores by theme and group', columns, widths: columns.map((_, index) => (index === 0 ? 5 : 4)), rows }
}

/** Since when changes are told; nothing where there is no release before. */
export function sinceBlocks({ before }: Released): readonly DocumentBlock[] {
  if (before === null) return []
  const since = `release ${before.sequence} (${before.content.wave.title}, ${dayText(before.publishedOn)})`
  return [
    paragraph(`Below a figure stands what changed since ${since}, where both figures are shown and are about the same groups and place.`),
  ]
}

/** The scores of the latest release, theme by group. */
export function scoreBlocks({ release: latest, at, addressOf }: ReportMaterial): readonly DocumentBlock[] {
  if (latest === null) return [paragraph('No survey was published by the end of this year.')]
  const { sequence, publishedOn, content } = latest.release
  const { wave } = content
  return [
    paragraph(
      `Release ${sequence}: ${wave.title}, published on ${dayText(publishedOn)}. Every figure is the average of ratings ${scaleText(wave.scale)}. “Not enough answers” is not a zero.`,
    ),
    ...sinceBlocks(latest),
    groupsTable(latest.release),
    scoresTable(latest),
    paragraph(`Source: ${addressOf(`${at}/releases/${sequence}`)}`),
  ]
}
