import { HeadingLevel, PageBreak, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { DocumentBlock, DocumentCell, DocumentTable } from '~/domain/export/document-block'

interface CellLook {
  readonly width: number
  readonly span?: number
  readonly rows?: number
  readonly weight?: 'bold'
}

function linesOf({ lines, isWithheld }: DocumentCell, weight: CellLook['weight']): readonly Paragraph[] {
  const shown = lines.length === 0 ? [''] : lines
  return shown.map((text) => new Paragraph({ children: [new TextRun({ text, bold: weight === 'bold', italics: isWithheld === true })] }))
}

function wordCell(shown: DocumentCell, { width, span, rows, weight }: CellLook): TableCell {
  return new TableCell({
    children: linesOf(shown, weight),
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
function rowCells(row: readonly DocumentCell[], widths: readonly number[]): TableCell[] {
  let at = 0
  return row.map((shown) => {
    const span = shown.span ?? 1
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0)
    at += span
    const isHeading = span === widths.length && span > 1
    return wordCell(shown, { width, ...(span === 1 ? {} : { span }), ...(isHeading ? { weight: 'bold' as const } : {}) })
  })
}

function wordTable(table: DocumentTable, textWidth: number): readonly (Paragraph | Table)[] {
  const { caption, columns, rows, together } = table
  const widths = columnWidths(table, textWidth)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, index) => wordCell({ lines: [text] }, { width: widths[index] ?? 0, weight: 'bold' })),
  })
  const body = rows.map((row, index) => {
    const cells = rowCells(row, widths)
    if (index === 0 && together !== undefined) cells.push(wordCell(together, { width: widths.at(-1) ?? 0, rows: rows.length }))
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
      return block.items.map((text) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: [new TextRun(text)] }))
    case 'paragraph':
      // A line that ends in a colon speaks of what follows and stays with it.
      return [new Paragraph({ spacing: { after: 160 }, keepNext: block.text.endsWith(':'), children: [new TextRun(block.text)] })]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], keepNext: true, children: [new TextRun(block.text)] })]
  }
}
