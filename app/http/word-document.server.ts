import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { DocumentBlock, DocumentCell, DocumentTable } from '~/domain/export/document-block'
import { datedArchive } from './dated-archive.server'

/** Twentieths of a point: the width of A4 within margins of 2 cm. */
const textWidth = 9638

interface WordDocument {
  readonly title: string
  /** The day that the file carries: that of what it says, not of whoever fetches it. */
  readonly day: string
  readonly blocks: readonly DocumentBlock[]
}

function linesOf({ lines, isWithheld }: DocumentCell, isBold: boolean): readonly Paragraph[] {
  return lines.map((text) => new Paragraph({ children: [new TextRun({ text, bold: isBold, italics: isWithheld === true })] }))
}

function wordTable({ caption, columns, rows, together }: DocumentTable): readonly (Paragraph | Table)[] {
  const width = Math.floor(textWidth / columns.length)
  const cellOf = (shown: DocumentCell, span?: number, weight: 'bold' | 'plain' = 'plain') =>
    new TableCell({
      children: linesOf(shown, weight === 'bold'),
      width: { size: width, type: WidthType.DXA },
      ...(span === undefined ? {} : { rowSpan: span }),
    })
  const head = new TableRow({ tableHeader: true, children: columns.map((text) => cellOf({ lines: [text] }, undefined, 'bold')) })
  const body = rows.map((row, index) => {
    const cells = row.map((shown) => cellOf(shown))
    if (index === 0 && together !== undefined) cells.push(cellOf(together, rows.length))
    return new TableRow({ cantSplit: true, children: cells })
  })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
    new Table({
      rows: [head, ...body],
      layout: TableLayoutType.FIXED,
      width: { size: width * columns.length, type: WidthType.DXA },
      columnWidths: columns.map(() => width),
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
    }),
    new Paragraph({ children: [] }),
  ]
}

function wordBlock(block: DocumentBlock): readonly (Paragraph | Table)[] {
  if (block.kind === 'table') return wordTable(block)
  if (block.kind === 'list') {
    return block.items.map((text) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: [new TextRun(text)] }))
  }
  if (block.kind === 'paragraph') return [new Paragraph({ spacing: { after: 160 }, children: [new TextRun(block.text)] })]
  return [
    new Paragraph({
      heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      keepNext: true,
      children: [new TextRun(block.text)],
    }),
  ]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What the file says of itself. */
function properties(title: string, day: string): string {
  const [core, terms, elements] = [
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'http://purl.org/dc/terms/',
    'http://purl.org/dc/elements/1.1/',
  ]
  const spaces = `xmlns:cp="${core}" xmlns:dcterms="${terms}" xmlns:dc="${elements}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  const said = `<dc:title>${escaped(title)}</dc:title><dc:creator>What Matters</dc:creator><dc:language>en-GB</dc:language>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${spaces}>${said}${dated('created')}${dated('modified')}</cp:coreProperties>`
}

const point = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }
const black = { color: '333333', font: 'Arial' }

/**
 * A document for word processors, in English (en-GB): headings are headings, the first row of each table is repeated on every page, and it
 * holds the words of `blocks` and no others but the title.
 */
export async function writeWordDocument({ title, day, blocks }: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } },
        title: { run: { ...black, size: 40, bold: true } },
        heading1: { run: { ...black, size: 36, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { ...black, size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { ...black, size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          next: 'Normal',
          run: { bold: true },
          paragraph: { spacing: { before: 120, after: 80 } },
        },
      ],
    },
    numbering: { config: [{ reference: 'points', levels: [{ ...point, style: { paragraph: { indent: { left: 400, hanging: 280 } } } }] }] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        children: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }), ...blocks.flatMap(wordBlock)],
      },
    ],
  })
  const written = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: properties(title, day) }])
  return datedArchive(written, day)
}
