import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { readSheetRows, type SheetRow } from '../response/sheet-csv'
import { type FigureForm, type NewFigure, parseFigure } from './entered-figure'
import { type FigureColumn, parseFigureHeader } from './figure-columns'
import { periodEnd } from './period'

/** An indicator that takes entered figures. */
export interface Importable {
  readonly id: string
  readonly order: number
  readonly measure: string
}

export interface ImportedFigure {
  readonly line: number
  readonly indicator: Importable
  readonly figure: NewFigure
}

export interface FigureFile {
  readonly figures: readonly ImportedFigure[]
  /** Lines that name an indicator and nothing else. */
  readonly leftOut: readonly number[]
}

type Cells = Readonly<Record<FigureColumn, string>>

/** Problem of a line: `values` always names the line, and the column if it is about one. */
function problemOn(line: number, column: string, key: string, values: Problem['values'] = {}): Problem {
  return { item: `line-${line}`, key, values: { ...values, line, column } }
}

/** What a spreadsheet would run: no figure, period or source begins so. A lone "-" is refused as a figure. */
const formula = /^(?!-$)[=+\-@\t＝＋－＠]/

const columnOf: Readonly<Record<string, FigureColumn>> = { printed: 'value', sourceNote: 'source', publicSource: 'public_source' }

const no = ['', 'no', 'n', 'false', '0']
const yes = ['yes', 'y', 'true', '1']

function formOf(cells: Cells): FigureForm {
  const { period, value: printed, counts, numerator, denominator, source: sourceNote } = cells
  const publicSource = yes.includes(cells.public_source.toLowerCase())
  return { period, printed, counts: counts.toLowerCase(), numerator, denominator, sourceNote, publicSource }
}

function findIndicator(typed: string, indicators: readonly Importable[], line: number): Result<Importable> {
  const found = indicators.filter(({ id, order }) => id === typed || String(order) === typed)
  const [only] = found
  if (found.length > 1) return refused(problemOn(line, 'indicator', 'import-indicator-several', { typed }))
  return only === undefined ? refused(problemOn(line, 'indicator', 'import-indicator', { typed })) : accepted(only)
}

function shapeProblems({ cells, line, hasSoundQuotes }: SheetRow, columns: readonly FigureColumn[]): readonly Problem[] {
  if (!hasSoundQuotes) return [problemOn(line, '', 'import-quotes')]
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return [problemOn(line, '', 'import-more', { most: columns.length })]
  return columns.flatMap((column, index) => (formula.test(cells[index] ?? '') ? [problemOn(line, column, 'import-formula')] : []))
}

function cellsOf({ cells }: SheetRow, columns: readonly FigureColumn[]): Cells {
  const cell = (column: FigureColumn) => (columns.includes(column) ? (cells[columns.indexOf(column)] ?? '').trim() : '')
  return {
    indicator: cell('indicator'),
    period: cell('period'),
    value: cell('value'),
    counts: cell('counts'),
    numerator: cell('numerator'),
    denominator: cell('denominator'),
    source: cell('source'),
    public_source: cell('public_source'),
  }
}

function figureOf(cells: Cells, line: number): Result<NewFigure> {
  const isClear = [...no, ...yes].includes(cells.public_source.toLowerCase())
  const unclear = isClear ? [] : [problemOn(line, 'public_source', 'import-yes-no')]
  const figure = parseFigure(formOf(cells))
  if (figure.ok) return isClear ? figure : refused(...unclear)
  return refused(...figure.problems.map(({ item, key, values }) => problemOn(line, columnOf[item] ?? item, key, values)), ...unclear)
}

function checkRow(row: SheetRow, columns: readonly FigureColumn[], indicators: readonly Importable[]): Result<ImportedFigure> | 'left out' {
  const { line } = row
  const shape = shapeProblems(row, columns)
  if (shape.length > 0) return refused(...shape)
  const cells = cellsOf(row, columns)
  if (columns.every((column) => column === 'indicator' || cells[column] === '')) return 'left out'
  const [indicator, figure] = [findIndicator(cells.indicator, indicators, line), figureOf(cells, line)]
  if (indicator.ok && figure.ok) return accepted({ line, indicator: indicator.value, figure: figure.value })
  return refused(...[indicator, figure].flatMap((part) => (part.ok ? [] : part.problems)))
}

/** A second line about the same indicator and period: nobody can tell which of the two is meant. */
function repeatProblems(figures: readonly ImportedFigure[]): readonly Problem[] {
  const keyOf = ({ indicator, figure }: ImportedFigure) => `${indicator.id} ${periodEnd(figure.period)}`
  return figures.flatMap((figure, index) => {
    const first = figures.slice(0, index).find((other) => keyOf(other) === keyOf(figure))
    return first === undefined ? [] : [problemOn(figure.line, 'period', 'import-twice', { first: first.line })]
  })
}

/**
 * The figures in a CSV file, all or none: refuses with every problem of every line. Each is checked as if it had been typed, so that a small
 * count of people without a public source is withheld here too. An indicator is named by its id or, where that is plain, by its order.
 */
export function checkFigureFile(file: string, indicators: readonly Importable[]): Result<FigureFile> {
  const [first, ...rows] = readSheetRows(file)
  if (first === undefined) return refused({ item: 'file', key: 'import-empty' })
  const columns = parseFigureHeader(first.cells, first.line)
  if (!columns.ok) return columns
  const checked = rows.map((row) => ({ line: row.line, row: checkRow(row, columns.value, indicators) }))
  const figures = checked.flatMap(({ row }) => (row !== 'left out' && row.ok ? [row.value] : []))
  const problems = checked.flatMap(({ row }) => (row === 'left out' || row.ok ? [] : row.problems))
  const all = [...problems, ...repeatProblems(figures)]
  if (all.length > 0) return refused(...all)
  if (figures.length === 0) return refused({ item: 'file', key: 'import-nothing' })
  return accepted({ figures, leftOut: checked.flatMap(({ line, row }) => (row === 'left out' ? [line] : [])) })
}
