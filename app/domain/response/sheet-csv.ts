import Papa from 'papaparse'
import { sheetColumns } from './sheet-columns'
import type { SheetEntry } from './sheet-entry'
import { fieldsOfSheet } from './sheet-fields'
import type { SheetQuestions } from './sheet-questions'

/** One row of a file of sheets that is not blank. */
export interface SheetRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** False: a quotation mark was opened and never closed, or closed too early. */
  readonly hasSoundQuotes: boolean
}

/** The header decides, because texts may hold more semicolons than there are columns. */
function delimiterOf(text: string): string {
  const header = text.trimStart().split('\n', 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/**
 * The rows of a CSV file with the lines they begin on, also after cells of several lines. Survives a byte order mark, any line ends, and
 * commas, semicolons or tabs between the cells.
 */
export function readSheetRows(file: string): readonly SheetRow[] {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' })
  const unsound = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row))
  const rows: SheetRow[] = []
  let line = 1
  data.forEach((cells, index) => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells, hasSoundQuotes: !unsound.has(index) })
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
  })
  return rows
}

/** A CSV file of these sheets with its header, for spreadsheets (byte order mark, CRLF); a sheet without an entry is a blank row. */
export function writeSheets(
  sheets: readonly { readonly number: number; readonly entry: SheetEntry | null }[],
  asked: SheetQuestions,
): string {
  const fields = ['sheet', ...sheetColumns(asked)]
  const data = sheets.map(({ number, entry }) => ({ ...(entry === null ? {} : fieldsOfSheet(entry)), sheet: String(number) }))
  const rows = data.map((row: Readonly<Record<string, string | undefined>>) => fields.map((field) => row[field] ?? ''))
  return `\uFEFF${Papa.unparse([fields, ...rows], { newline: '\r\n' })}\r\n`
}
