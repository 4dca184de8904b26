import type { Cell as StyledCell, CellStyle, WriteOptions, WriteSheet } from 'hucre'
import { writeOds as writeOdsFile } from 'hucre/ods'
import { writeXlsx as writeXlsxFile } from 'hucre/xlsx'
import { rowHeights } from '~/domain/export/row-heights'
import { type Cell, type Sheet, shownIn, type Workbook } from '~/domain/export/sheet'
import { datedArchive } from './dated-archive.server'
import { odsLook } from './ods-look.server'
import { rewrittenArchive } from './rewritten-archive.server'

type Bytes = Promise<Uint8Array<ArrayBuffer>>

/** What no XML file can hold. */
// oxlint-disable-next-line no-control-regex -- these are exactly the characters that are looked for
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What XLSX files read as a character in hexadecimal; text that only looks so has its first mark written in that way. */
const hexadecimal = /_(?=x[0-9A-Fa-f]{4}_)/g

const wrapped = { wrapText: true, vertical: 'top' } as const
const textStyle: CellStyle = { alignment: wrapped, numFmt: '@' }
const headingStyle: CellStyle = { ...textStyle, font: { bold: true } }

/** The number format that shows a plain number with the decimals it is displayed with. */
function numberFormat(display: string): string {
  const [, decimals = ''] = display.split('.')
  return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`
}

function styled(cell: Cell, write: (text: string) => string): Partial<StyledCell> | null {
  if (cell.kind === 'empty') return null
  if (cell.kind === 'number') return { value: cell.value, style: { alignment: { vertical: 'top' }, numFmt: numberFormat(cell.display) } }
  return { value: write(cell.text), type: 'string', style: cell.isHeading === true ? headingStyle : textStyle }
}

function mergesOf(rows: Sheet['rows']): WriteSheet['merges'] {
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell.kind !== 'text' || (cell.columns ?? 1) * (cell.rows ?? 1) === 1) return []
      const [endRow, endCol] = [index + (cell.rows ?? 1) - 1, column + (cell.columns ?? 1) - 1]
      return [{ startRow: index, startCol: column, endRow, endCol }]
    }),
  )
}

function sheetOf(sheet: Sheet, write: (text: string) => string): WriteSheet {
  const { name, columns, rows } = sheet
  const titles: readonly Cell[] = columns.map(({ title }) => ({ kind: 'text', text: title, isHeading: true }))
  const all = [titles, ...rows]
  const cells = all.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const shown = styled(cell, write)
      return shown === null ? [] : [[`${index},${column}`, shown] as const]
    }),
  )
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: all.map((row) => row.map((cell) => (cell.kind === 'empty' ? null : write(shownIn(cell))))),
    rowDefs: new Map(rowHeights(sheet).map((height, index) => [index, { height }])),
    cells: new Map(cells),
    merges: mergesOf(all),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  }
}

function optionsOf({ title, day, sheets }: Workbook, write: (text: string) => string): WriteOptions {
  const moment = new Date(`${day}T00:00:00Z`)
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, write)),
    properties: { title, creator: 'What Matters', created: moment, modified: moment },
  }
}

function plain(text: string): string {
  return text.replaceAll(unwritable, '')
}

/** The bytes of an XLSX file: the same for the same content, every text a text and never a formula, landscape A4 when it is printed. */
export async function writeXlsx(workbook: Workbook): Bytes {
  const written = await writeXlsxFile(optionsOf(workbook, (text) => plain(text).replaceAll(hexadecimal, '_x005F_')))
  return datedArchive(written, workbook.day)
}

/** The same workbook as an ODS file; that format carries no set-up of the page. */
export async function writeOds(workbook: Workbook): Bytes {
  const written = await writeOdsFile(optionsOf(workbook, plain))
  return datedArchive(
    rewrittenArchive(written, 'content.xml', (content) => odsLook(content, workbook)),
    workbook.day,
  )
}
