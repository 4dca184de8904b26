import { cellsOf, type ContributionCounts, type JourneyCounts, totalRange } from '~/domain/disclosure/contribution-counts'
import { statementPolicy } from '~/domain/disclosure/statement-policy'
import type { DocumentBlock, DocumentCell } from '~/domain/export/document-block'
import { contributionKinds } from '~/domain/workshop/contribution'
import { cell, countCell, kindWords, rangeText, withheldCell } from './statement-words'

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text }
}

function journeyBlocks({ name, stages }: JourneyCounts): readonly DocumentBlock[] {
  if (stages === null)
    return [{ kind: 'table', caption: name, columns: ['Stage', 'Contributions'], rows: [[cell('All stages'), withheldCell]] }]
  const kinds = contributionKinds.filter((kind) => stages.some(({ counts }) => counts[kind] !== undefined))
  const rows = stages.map((stage): readonly DocumentCell[] => [
    cell(stage.name),
    ...kinds.map((kind) => countCell(stage.counts[kind] ?? 0, statementPolicy)),
  ])
  const total = rangeText(totalRange(cellsOf(stages), statementPolicy))
  return [
    { kind: 'table', caption: name, columns: ['Stage', ...kinds.map((kind) => kindWords[kind])], rows },
    paragraph(`${name}, all together: ${total}.`),
  ]
}

/** The counts of contributions as tables, one a journey, or one of codes. */
export function contributionBlocks(contributions: ContributionCounts): readonly DocumentBlock[] {
  if (contributions.by === 'stage-and-kind') {
    return [
      paragraph('How many contributions a reviewer let through, by the stage they are about and by kind.'),
      ...contributions.journeys.flatMap(journeyBlocks),
    ]
  }
  const { codes } = contributions
  const intro = 'How many contributions were coded to each subject. One contribution may have several, so the numbers do not add up.'
  if (codes?.length === 0) return [paragraph(intro), paragraph('No contribution was coded.')]
  const rows =
    codes === null
      ? [[cell('All subjects'), withheldCell]]
      : codes.map(({ name, count }) => [cell(name), countCell(count, statementPolicy)])
  return [paragraph(intro), { kind: 'table', caption: 'Contributions by subject', columns: ['Subject', 'Contributions'], rows }]
}
