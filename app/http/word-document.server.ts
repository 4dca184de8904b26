import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { DocumentBlock } from '~/domain/export/document-block'
import { datedArchive } from './dated-archive.server'
import { rewrittenArchive } from './rewritten-archive.server'
import { wordBlock } from './word-blocks.server'

/** A4 and its margins of 2 cm, in twentieths of a point. */
const [short, long, margin] = [11906, 16838, 1134]

interface WordDocument {
  readonly title: string
  /** The day that the file carries: that of what it says, not of whoever fetches it. */
  readonly day: string
  readonly blocks: readonly DocumentBlock[]
  /** For wide tables; upright where it is not said. */
  readonly orientation?: 'landscape'
  /** Of the text, in points; 11 where it is not said. */
  readonly size?: 8 | 9
  /** Stands above every page, with the number of the page below; where it is not said, neither is there. */
  readonly runningHead?: string
  /** A list of the headings with their pages, after the title. */
  readonly contents?: 'listed'
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

function stylesOf(size: 8 | 9 | undefined): IStylesOptions {
  const points = 2 * (size ?? 11)
  const close = size === undefined ? 1 : 0.5
  return {
    default: {
      document: { run: { font: 'Arial', size: points, language: { value: 'en-GB' } } },
      title: { run: { ...black, size: 40, bold: true } },
      heading1: { run: { ...black, size: points + 14, bold: true }, paragraph: { spacing: { after: 200 * close } } },
      heading2: { run: { ...black, size: points + 6, bold: true }, paragraph: { spacing: { before: 320 * close, after: 120 * close } } },
      heading4: { run: { ...black, size: points, bold: true }, paragraph: { spacing: { before: 160 * close, after: 60 * close } } },
      heading3: { run: { ...black, size: points + 2, bold: true }, paragraph: { spacing: { before: 200 * close, after: 80 * close } } },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 120 * close, after: 80 * close } },
      },
    ],
  }
}

/** The name above each page and its number below. */
function frameOf(runningHead: string | undefined) {
  if (runningHead === undefined) return {}
  const number = new TextRun({ size: 18, children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return {
    headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: runningHead, size: 18 })] })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children: [number] })] }) },
  }
}

function contentsOf(contents: WordDocument['contents']) {
  if (contents === undefined) return []
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: 'Contents', bold: true })] }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '2-3' }),
    new Paragraph({ children: [] }),
  ]
}

/** The library counts bookmarks on from one document to the next; a file must not tell how many were made before it. */
function numberedAnew(document: string): string {
  const numbers = new Map<string, number>()
  const again = (known: string) => {
    const number = numbers.get(known) ?? numbers.size + 1
    numbers.set(known, number)
    return number
  }
  return document
    .replaceAll(/_Toc(\d+)/g, (_, known: string) => `_Toc${again(known)}`)
    .replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, start: string, known: string) => `${start}${again(known)}"`)
}

/**
 * A document for word processors, in English (en-GB), on A4: headings are headings, the first row of each table is repeated on every page, the
 * pages of its contents are written with it, and it holds the words of `blocks` and of its frame and no others but the title.
 */
export async function writeWordDocument(asked: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, day, blocks, orientation, size, runningHead, contents } = asked
  const textWidth = (orientation === undefined ? short : long) - 2 * margin
  const document = new Document({
    title,
    styles: stylesOf(size),
    pageNumbers: estimatePageNumbers,
    numbering: { config: [{ reference: 'points', levels: [{ ...point, style: { paragraph: { indent: { left: 400, hanging: 280 } } } }] }] },
    sections: [
      {
        properties: {
          page: {
            // The library swaps the two for a page that lies on its side.
            size: { width: short, height: long, ...(orientation === undefined ? {} : { orientation: PageOrientation.LANDSCAPE }) },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        ...frameOf(runningHead),
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          ...contentsOf(contents),
          ...blocks.flatMap((block) => wordBlock(block, textWidth)),
        ],
      },
    ],
  })
  const written = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: properties(title, day) }])
  return datedArchive(rewrittenArchive(written, 'word/document.xml', numberedAnew), day)
}
