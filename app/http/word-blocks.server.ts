import { HeadingLevel, PageBreak, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { DocumentBlock, DocumentCell, DocumentTable } from '~/domain/export/document-block'

/** How the text of a row looks: kept on one page with the row below, and smaller where the columns are many. */
interface RowLook {
  readonly keepNext: boolean
  readonly size: { readonly size?: number }
}

interface CellLook extends RowLook {
  readonly width: number
  readonly span?: number
  readonly rows?: number
  readonly weight?: 'bold'
}

/** With more columns than this a word of a theme no longer fits its column in the size of the text; half-points. */
const wide = { columns: 5, size: { size: 18 } }

/** A table of so few rows stands on one page. */
const fewRows = 8

function linesOf({ lines, isWithheld }: DocumentCell, { weight, keepNext, size }: CellLook): readonly Paragraph[] {
  const shown = lines.length === 0 ? [''] : lines
  const look = { bold: weight === 'bold', italics: isWithheld === true, ...size }
  return shown.map((text) => new Paragraph({ keepNext, children: [new TextRun({ text, ...look })] }))
}

function wordCell(shown: DocumentCell, look: CellLook): TableCell {
  const { width, span, rows } = look
  return new TableCell({
    children: linesOf(shown, look),
    width: { size: width, type: WidthType.DXA },
    ...(span === undefined ? {} : { columnSpan: span }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
  })
}

/** The columns of a table in twentieths of a point, together as wide as the text at most. */
function columnWidths({ columns, widths }: DocumentTable, textWidth: number): readonly number[] {
  const shares = widths ?? columns.map(() => 1)
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((textWidth * share) / all))
}

/** The cells of a row; each is as wide as the columns that it takes. */
function rowCells(row: readonly DocumentCell[], widths: readonly number[], look: RowLook): TableCell[] {
  let at = 0
  return row.map((shown) => {
    const span = shown.span ?? 1
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0)
    at += span
    const isHeading = span === widths.length && span > 1
    return wordCell(shown, { ...look, width, ...(span === 1 ? {} : { span }), ...(isHeading ? { weight: 'bold' as const } : {}) })
  })
}

/** No page ends with the head or the first row of a table, none begins with its last row, and a short table is not cut at all. */
function isKeptWithNext(index: number, rows: number): boolean {
  if (index === rows - 1) return false
  return rows <= fewRows || index === 0 || index === rows - 2
}

function wordTable(table: DocumentTable, textWidth: number): readonly (Paragraph | Table)[] {
  const { caption, columns, rows, together } = table
  const widths = columnWidths(table, textWidth)
  const size = columns.length > wide.columns ? wide.size : {}
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, index) =>
      wordCell({ lines: [text] }, { size, keepNext: rows.length > 0, width: widths[index] ?? 0, weight: 'bold' }),
    ),
  })
  const body = rows.map((row, index) => {
    const look = { size, keepNext: isKeptWithNext(index, rows.length) }
    const cells = rowCells(row, widths, look)
    if (index === 0 && together !== undefined) cells.push(wordCell(together, { ...look, width: widths.at(-1) ?? 0, rows: rows.length }))
    return new TableRow({ cantSplit: true, children: cells })
  })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      rows: [head, ...body],
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: [...widths],
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
    }),
    new Paragraph({ children: [] }),
  ]
}

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** A part of a document as a word processor takes it; `textWidth` in twentieths of a point. */
export function wordBlock(block: DocumentBlock, textWidth: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'table':
      return wordTable(block, textWidth)
    case 'list':
      return block.items.map((text, index) => {
        const spacing = index === block.items.length - 1 ? { after: 160 } : {}
        return new Paragraph({ numbering: { reference: 'points', level: 0 }, spacing, children: [new TextRun(text)] })
      })
    case 'paragraph':
      // A line that ends in a colon speaks of what follows and stays with it.
      return [new Paragraph({ spacing: { after: 160 }, keepNext: block.text.endsWith(':'), children: [new TextRun(block.text)] })]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], keepNext: true, children: [new TextRun(block.text)] })]
  }
}
