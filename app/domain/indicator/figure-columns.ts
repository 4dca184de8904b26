import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { writeCsv } from '../export/csv'

/** The columns of a file of figures, as the template has them. */
export const figureColumns = ['indicator', 'period', 'value', 'counts', 'numerator', 'denominator', 'source', 'public_source'] as const
export type FigureColumn = (typeof figureColumns)[number]

const required: readonly FigureColumn[] = ['indicator', 'period', 'value', 'counts', 'source']

/**
 * The columns of a file in the order they stand there, capitals or not; refuses missing, unknown and repeated ones. Columns without a title
 * at the end, which spreadsheets leave, are none.
 */
export function parseFigureHeader(cells: readonly string[], line: number): Result<readonly FigureColumn[]> {
  const titles = cells.map((cell) => cell.trim().toLowerCase())
  while (titles.at(-1) === '') titles.pop()
  const known = titles.flatMap((title) => figureColumns.find((column) => column === title) ?? [])
  if (!required.some((column) => known.includes(column))) return refused({ item: 'file', key: 'import-header', values: { line } })
  const problem = (key: string, column: string): Problem => ({ item: 'file', key, values: { line, column } })
  const problems = [
    ...required.filter((column) => !known.includes(column)).map((column) => problem('import-column-missing', column)),
    ...titles.filter((title) => !figureColumns.some((column) => column === title)).map((title) => problem('import-column-unknown', title)),
    ...known.filter((column, index) => known.indexOf(column) < index).map((column) => problem('import-column-twice', column)),
  ]
  return problems.length > 0 ? refused(...problems) : accepted(known)
}

/** A file to fill in: the columns, and a row for each indicator that takes entered figures. */
export function figureTemplate(indicators: readonly { readonly id: string }[]): string {
  const blank = figureColumns.slice(1).map(() => '')
  return writeCsv(
    figureColumns,
    indicators.map(({ id }) => [id, ...blank]),
  )
}
