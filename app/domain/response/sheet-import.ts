import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { readSheetRows, type SheetRow } from './sheet-csv'
import type { SheetEntry } from './sheet-entry'
import { parseSheetFields, type SheetFields } from './sheet-fields'
import { parseSheetHeader, type SheetHeader } from './sheet-header'
import type { SheetQuestions } from './sheet-questions'

/** The sheets of a batch that are not handed in, by number. */
export interface BatchSheets {
  readonly typed: ReadonlySet<number>
  readonly untyped: ReadonlySet<number>
}

export interface SheetFile {
  readonly sheets: readonly { readonly number: number; readonly entry: SheetEntry }[]
  /** Numbers as written of the rows that hold nothing else: those sheets stay untyped. */
  readonly leftOut: readonly string[]
}

/** Problem of a line: `values` always names the line, and the column if it is about one. */
function problemOn(line: number, column: string, key: string, values: Problem['values'] = {}): Problem {
  return { item: `line-${line}`, key, values: { ...values, line, column } }
}

function problemOfNumber(typed: string, line: number, batch: BatchSheets, seen: ReadonlyMap<number, number>): Problem | null {
  const first = seen.get(Number(typed))
  if (typed === '') return problemOn(line, 'sheet', 'sheet-missing')
  if (!/^\d{1,6}$/.test(typed)) return problemOn(line, 'sheet', 'sheet-number', { value: typed })
  if (first !== undefined) return problemOn(line, 'sheet', 'sheet-twice', { value: typed, first })
  if (batch.typed.has(Number(typed))) return problemOn(line, 'sheet', 'sheet-typed', { value: typed })
  if (!batch.untyped.has(Number(typed))) return problemOn(line, 'sheet', 'sheet-unknown', { value: typed })
  return null
}

function fieldsOfRow({ cells }: SheetRow, header: SheetHeader): SheetFields {
  return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']))
}

function problemOfShape({ cells, line, hasSoundQuotes }: SheetRow, header: SheetHeader): Problem | null {
  if (!hasSoundQuotes) return problemOn(line, '', 'quotes')
  const hasMore = cells.slice(header.length).some((cell) => cell.trim() !== '')
  return hasMore ? problemOn(line, '', 'columns-more', { columns: header.length }) : null
}

function problemsOfCells(entry: Result<SheetEntry>, line: number): readonly Problem[] {
  return entry.ok ? [] : entry.problems.map(({ item, key, values }) => problemOn(line, item, key, values))
}

type CheckedRow =
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] }
  | { readonly kind: 'left out'; readonly typed: string }
  | { readonly kind: 'sheet'; readonly number: number; readonly entry: SheetEntry }

/** `firstOn` remembers on which line each number came first. */
function checkRow(row: SheetRow, header: SheetHeader, asked: SheetQuestions, batch: BatchSheets, firstOn: Map<number, number>): CheckedRow {
  const shape = problemOfShape(row, header)
  if (shape !== null) return { kind: 'bad', problems: [shape] }
  const { sheet = '', ...fields } = fieldsOfRow(row, header)
  const typed = sheet.trim()
  if (Object.values(fields).every((cell) => cell?.trim() === '')) return { kind: 'left out', typed }
  const wrongNumber = problemOfNumber(typed, row.line, batch, firstOn)
  if (wrongNumber === null || wrongNumber.key === 'sheet-typed') firstOn.set(Number(typed), row.line)
  const entry = parseSheetFields(fields, asked)
  if (entry.ok && wrongNumber === null) return { kind: 'sheet', number: Number(typed), entry: entry.value }
  return { kind: 'bad', problems: [wrongNumber, ...problemsOfCells(entry, row.line)].filter((problem) => problem !== null) }
}

/**
 * The sheets in a CSV file, all or none: refuses with every problem of every row, by line. A row that holds a number and nothing else was
 * not filled in and is left out. A sheet may come once, must be issued, and must be neither typed nor handed in.
 */
export function checkSheetFile(file: string, asked: SheetQuestions, batch: BatchSheets): Result<SheetFile> {
  const [first, ...rows] = readSheetRows(file)
  if (first === undefined) return refused({ item: 'file', key: 'file-empty' })
  const header = parseSheetHeader(first.cells, asked, first.line)
  if (!header.ok) return header
  const firstOn = new Map<number, number>()
  const checked = rows.map((row) => checkRow(row, header.value, asked, batch, firstOn))
  const problems = checked.flatMap((row) => (row.kind === 'bad' ? row.problems : []))
  const sheets = checked.filter((row) => row.kind === 'sheet').map(({ number, entry }) => ({ number, entry }))
  if (problems.length > 0) return refused(...problems)
  if (sheets.length === 0) return refused({ item: 'file', key: 'no-rows' })
  return accepted({ sheets, leftOut: checked.flatMap((row) => (row.kind === 'left out' ? [row.typed] : [])) })
}
