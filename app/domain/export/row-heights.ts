import { type Cell, type Sheet, shownIn } from './sheet'

/** Points of a line of eleven-point text, and of the most that a row of a spreadsheet may be high. */
const line = 15
const highest = 409

/** Lines that a text takes where so many characters stand in one: words are kept whole, and those that are longer are broken. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width))
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0)
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1
  let used = 0
  for (const { length } of paragraph.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length
    if (needed > room && used > 0) lines += 1
    used = needed > room ? length : needed
    const broken = Math.max(0, Math.ceil(used / room) - 1)
    lines += broken
    used -= broken * room
  }
  return lines
}

/** What a cell takes of the sheet. Widths count digits: of text a tenth more goes in, where it is not bold; one of them is the margins. */
function spanOf(cell: Cell, at: number, { columns }: Sheet): { readonly rows: number; readonly lines: number } {
  if (cell.kind === 'empty') return { rows: 1, lines: 1 }
  const isText = cell.kind === 'text'
  const [across, rows] = isText ? [cell.columns ?? 1, cell.rows ?? 1] : [1, 1]
  const width = columns.slice(at, at + across).reduce((sum, column) => sum + column.width, 0) - 1
  const isBold = isText && cell.isHeading === true
  return { rows, lines: linesOf(shownIn(cell), isBold ? width : width * 1.1) }
}

function ownLines(row: readonly Cell[], sheet: Sheet): number {
  return row.reduce((most, cell, column) => {
    const { rows, lines } = spanOf(cell, column, sheet)
    return rows === 1 ? Math.max(most, lines) : most
  }, 1)
}

/** A text over several rows that needs more than they have gives each of them its share of what is missing. */
function withSpans(own: readonly number[], all: Sheet['rows'], sheet: Sheet): readonly number[] {
  const spans = all.flatMap((row, from) => row.map((cell, column) => ({ from, ...spanOf(cell, column, sheet) })))
  return spans.reduce((heights, { from, rows, lines }) => {
    const missing = lines - heights.slice(from, from + rows).reduce((sum, height) => sum + height, 0)
    const share = Math.max(0, Math.ceil(missing / rows))
    return share === 0 ? heights : heights.map((height, index) => (index >= from && index < from + rows ? height + share : height))
  }, own)
}

/** How high the rows of a sheet must be for their texts to be seen whole, in points and estimated, that of the titles first. */
export function rowHeights(sheet: Sheet): readonly number[] {
  const titles: readonly Cell[] = sheet.columns.map(({ title }) => ({ kind: 'text', text: title, isHeading: true }))
  const all = [titles, ...sheet.rows]
  const lines = withSpans(
    all.map((row) => ownLines(row, sheet)),
    all,
    sheet,
  )
  return lines.map((count) => Math.min(highest, count * line))
}
