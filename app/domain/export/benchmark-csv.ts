import type { Benchmark, BenchmarkBasis, BenchmarkColumn } from '../indicator/benchmark'
import { writeCsv } from './csv'
import { figureCell, sizeCell } from './figure-columns'

const columns = [
  'theme',
  'edition',
  'scale',
  'period',
  'partnership',
  'value',
  'status',
  'n',
  'mark',
  'release',
  'closed_on',
  'place',
  'instrument',
  'ways',
  'open_link',
  'communities',
]

function basisCells(basis: BenchmarkBasis | null): readonly string[] {
  if (basis === null) return ['', '', '', '', '']
  const ways = basis.otherWays ? [...basis.ways, 'other'] : basis.ways
  return [basis.place, basis.instrument, ways.join('; '), basis.openLink ? 'yes' : 'no', basis.communities.join('; ')]
}

function releaseCells({ release, basis, at }: BenchmarkColumn): readonly string[] {
  const address = release === null ? '' : `${at}/releases/${release.sequence}`
  return [address, release?.content.wave.closedOn ?? '', ...basisCells(basis)]
}

/**
 * A benchmark as a table, one row a theme and partnership, with what each figure rests on. A withheld figure is `[c]` with the status
 * `hidden`; a partnership without a release in the period has an empty value and the status `none`.
 */
export function benchmarkCsv({ series: { edition, scale }, period, columns: partnerships, rows }: Benchmark): string {
  const head = [edition, `${scale.min}-${scale.max}`, period]
  const cells = rows.flatMap((row) =>
    partnerships.flatMap((column) => {
      const cell = row.cells.find(({ partnership }) => partnership === column.id)
      if (cell === undefined) return []
      const { figure, mark } = cell
      return [[row.theme, ...head, column.name, figureCell(figure), figure.status, sizeCell(figure), mark ?? '', ...releaseCells(column)]]
    }),
  )
  return writeCsv(columns, cells)
}
