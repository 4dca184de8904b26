/** A text that spans so many columns or rows, the first of which it stands in; what it covers is empty. */
interface Span {
  readonly columns?: number
  readonly rows?: number
}

/** One cell of a spreadsheet: text that is never computed, a number with the way it is shown, or nothing. */
export type Cell =
  | ({ readonly kind: 'text'; readonly text: string; readonly isHeading?: true } & Span)
  | { readonly kind: 'number'; readonly value: number; readonly display: string }
  | { readonly kind: 'empty' }

/** Widths are in characters. */
interface SheetColumn {
  readonly title: string
  readonly width: number
}

/** Rows have a cell for every column, covered ones too; the titles of the columns stand above them. */
export interface Sheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a spreadsheet file holds, and the day that it carries: that of what it says, not of whoever fetches it. */
export interface Workbook {
  readonly title: string
  readonly day: string
  readonly sheets: readonly Sheet[]
}

export const emptyCell: Cell = { kind: 'empty' }

/** A cell with exactly this text, or an empty one. */
export function textCell(text: string, span: Span = {}): Cell {
  return text === '' ? emptyCell : { kind: 'text', text, ...span }
}

/** Columns by title and width, in characters. */
export function columnsOf(...columns: ReadonlyArray<readonly [title: string, width: number]>): Sheet['columns'] {
  return columns.map(([title, width]) => ({ title, width }))
}

/** A row of its own above others: its text stands over so many columns. */
export function headingRow(text: string, columns: number): readonly Cell[] {
  return [{ kind: 'text', text, isHeading: true, columns }, ...Array.from({ length: columns - 1 }, () => emptyCell)]
}

/** What can be computed with and shows the same again: at most 15 digits, no leading zero, a decimal point, no other sign. */
const plainNumber = /^(?=.{1,16}$)(0|[1-9]\d*)(\.\d+)?$/

/** A computed figure as a cell: a number where it is a plain one (`3.4`, `25`), else the text (`<1.9`, `[c]`). */
export function figureAsCell(display: string): Cell {
  return plainNumber.test(display) ? { kind: 'number', value: Number(display), display } : textCell(display)
}

/** What a cell shows. */
export function shownIn(cell: Cell): string {
  if (cell.kind === 'empty') return ''
  return cell.kind === 'text' ? cell.text : cell.display
}
