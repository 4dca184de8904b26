import { cellsOf, type MatrixPartner } from '../workshop/partner-matrix'
import { type CountSpan, evidenceKinds, type StageOfMatrix } from '../workshop/stage-evidence'
import { writeCsv } from './csv'

/** In place of a count that no released statement gives: never 0 and never blank. */
const notCounted = '[none]'

function spanCell({ least, most }: CountSpan): string {
  if (least === most) return String(least)
  return least === 1 ? `<${most + 1}` : `${least}–${most}`
}

function partnerRow(partner: MatrixPartner, stages: readonly StageOfMatrix[]): readonly string[] {
  const cells = cellsOf(
    partner,
    stages.map(({ stage }) => stage),
  )
  const ticks = stages.map((_, index) => (cells === null ? '' : cells[index] === 'tick' ? 'yes' : 'no'))
  return ['partner', partner.name, partner.part.told, ...ticks, partner.part.told === 'in-words' ? partner.part.prose : '']
}

/**
 * The matrix of one journey as a file: a row a partner with `yes` or `no` a stage, blank where it is told in words or not settled yet; then a
 * row a kind with what released statements count at each stage.
 */
export function matrixCsv(partners: readonly MatrixPartner[], stages: readonly StageOfMatrix[]): string {
  const columns = ['row', 'name', 'told', ...stages.map(({ stage }) => stage.name), 'words']
  const counts = evidenceKinds.map((kind) => [
    'released-count',
    kind,
    '',
    ...stages.map(({ evidence }) => (evidence === null ? notCounted : spanCell(evidence[kind]))),
    '',
  ])
  return writeCsv(columns, [...partners.map((partner) => partnerRow(partner, stages)), ...counts])
}
