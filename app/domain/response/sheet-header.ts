import { accepted, refused, type Problem, type Result } from '../kernel/result'
import { sheetColumns } from './sheet-columns'
import type { SheetQuestions } from './sheet-questions'

/** For each cell of a row, the column it belongs to. */
export type SheetHeader = readonly string[]

/**
 * The columns of a file of sheets in the order they stand there, capitals or not. Required are `sheet` and the instrument's themes; refuses
 * missing, unknown and repeated columns. Blank columns at the end, which spreadsheets leave, are none.
 */
export function parseSheetHeader(cells: readonly string[], asked: SheetQuestions, line: number): Result<SheetHeader> {
  const required = ['sheet', ...asked.themes]
  const known = new Map(['sheet', ...sheetColumns(asked)].map((column) => [column.toLowerCase(), column]))
  const titles = cells.map((cell) => cell.trim())
  while (titles.at(-1) === '') titles.pop()
  const columns = titles.map((title) => known.get(title.toLowerCase()))
  if (!required.some((column) => columns.includes(column))) return refused({ item: 'file', key: 'header-wrong', values: { line } })
  const problems: Problem[] = []
  const report = (key: string, column: string) => problems.push({ item: 'file', key, values: { line, column } })
  for (const column of required) if (!columns.includes(column)) report('header-missing', column)
  const header: string[] = []
  columns.forEach((column, index) => {
    if (column === undefined) report('header-unknown', titles[index] ?? '')
    else if (header.includes(column)) report('header-twice', column)
    else header.push(column)
  })
  return problems.length === 0 ? accepted(header) : refused(...problems)
}
