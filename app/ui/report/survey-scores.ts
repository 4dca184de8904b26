import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import type { Figure } from '~/domain/disclosure/figure'
import type { Release, ReleasedGroup } from '~/domain/disclosure/release'
import { noFigure } from '~/domain/disclosure/withheld-figure'
import { type DocumentBlock, type DocumentCell, paragraph } from '~/domain/export/document-block'
import type { ReportMaterial } from '~/domain/export/report-material'
import { dayText } from '~/ui/release/day-text'
import { figureText } from '~/ui/release/figure-text'
import { scaleText } from '~/ui/release/scale-text'
import { cell } from './indicator-evidence'

function figureCellOf(figure: Figure): DocumentCell {
  return figure.status === 'hidden' ? { lines: [figureText(figure)], isWithheld: true } : cell(figureText(figure))
}

function scoreCell(release: Release, { code, figures }: ReleasedGroup, theme: string): DocumentCell {
  return withdrawalOf(code, release.withdrawn) === null ? figureCellOf(figures[theme] ?? noFigure) : cell('withdrawn')
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

/** The scores of the latest release, theme by group. */
export function scoreBlocks({ release: latest, at, addressOf }: ReportMaterial): readonly DocumentBlock[] {
  if (latest === null) return [paragraph('No survey was published by the end of this year.')]
  const { release, themes } = latest
  const { sequence, publishedOn, content } = release
  const { groups, total, wave } = content
  const rows = themes.map(({ code, name }) => [
    cell(name),
    ...groups.map((group) => scoreCell(release, group, code)),
    figureCellOf(total.figures[code] ?? noFigure),
  ])
  return [
    paragraph(
      `Release ${sequence}: ${wave.title}, published on ${dayText(publishedOn)}. Every figure is the average of ratings ${scaleText(wave.scale)}. “Not enough answers” is not a zero.`,
    ),
    groupsTable(release),
    {
      kind: 'table',
      caption: 'Scores by theme and group',
      columns: ['Theme', ...groups.map(({ name }) => name), 'All groups'],
      rows,
    },
    paragraph(`Source: ${addressOf(`${at}/releases/${sequence}`)}`),
  ]
}
