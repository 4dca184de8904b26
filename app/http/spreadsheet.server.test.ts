import fc from 'fast-check'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readZip } from '../../tests/support/read-zip'
import { type Cell, emptyCell, figureAsCell, headingRow, type Sheet, textCell, type Workbook } from '~/domain/export/sheet'
import { writeOds, writeXlsx } from './spreadsheet.server'

const sheetOf = (rows: Sheet['rows'], columns = 2): Workbook => ({
  title: 'Invented',
  day: '2026-11-01',
  sheets: [{ name: 'Table', columns: Array.from({ length: columns }, (_, index) => ({ title: `Column ${index + 1}`, width: 20 })), rows }],
})

const formats = [
  { format: 'XLSX', write: writeXlsx, read: readXlsx },
  { format: 'ODS', write: writeOds, read: readOds },
] as const

describe.each(formats)('$format', ({ write, read }) => {
  const rowsOf = async (workbook: Workbook) => (await read(await write(workbook))).sheets[0]

  test.each`
    text
    ${'=1+1'}
    ${'+44 1259 450000'}
    ${'-1+1'}
    ${'@SUM(A1)'}
    ${'＝1+1'}
    ${'＋1'}
    ${'－1'}
    ${'＠A1'}
    ${"'=1"}
    ${'88.2%'}
    ${'0.53'}
    ${'89.0'}
    ${'-'}
    ${'1,204'}
    ${'18/19'}
    ${'007'}
    ${'[c]'}
    ${'_x000D_'}
    ${'TRUE'}
    ${'a & b < c > "d"'}
    ${'two\nlines'}
  `('$text comes back as it was, and is no formula', async ({ text }: { text: string }) => {
    const sheet = await rowsOf(sheetOf([[textCell(text), emptyCell]]))
    expect(sheet?.rows[1]?.[0]).toBe(text)
    expect(sheet?.cells?.get('1,0')?.formula).toBeUndefined()
  })

  test('whatever is written in a cell, no file has a formula', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    const asked = fc.array(fc.tuple(fc.constantFrom('', '=', '+', '-', '@', '＝', '\t=', '\n='), text), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(asked, async (parts) => {
        const bytes = await write(sheetOf(parts.map(([start, rest]) => [textCell(start + rest), textCell('x')])))
        const xml = [...readZip(bytes).values()].join('')
        expect(xml).not.toMatch(/<f[ >/]|table:formula/)
      }),
      { numRuns: 100 },
    )
  })

  test('a number is a number, shown with its decimals', async () => {
    const sheet = await rowsOf(sheetOf([[figureAsCell('3.0'), figureAsCell('25')]]))
    expect(sheet?.rows[1]).toEqual([3, 25])
  })

  test('a cell that spans others is merged with them', async () => {
    const spanning: Cell = { kind: 'text', text: 'Reduce year on year', columns: 2 }
    const sheet = await rowsOf(sheetOf([headingRow('Outcome', 2), [spanning, emptyCell]]))
    expect(sheet?.merges).toEqual([
      { startRow: 1, startCol: 0, endRow: 1, endCol: 1 },
      { startRow: 2, startCol: 0, endRow: 2, endCol: 1 },
    ])
  })

  test('the same content is the same bytes, and they tell no other day than that of the content', async () => {
    const workbook = sheetOf([[textCell('a'), figureAsCell('1.5')]])
    const bytes = await write(workbook)
    expect(Buffer.from(await write(workbook)).equals(bytes)).toBe(true)
    const days = [...readZip(bytes).values()].join('').match(/20\d\d-\d\d-\d\d(?=T)/g) ?? []
    expect(new Set(days)).toEqual(new Set(['2026-11-01']))
  })
})

test('an XLSX file has its first row bold and frozen, and prints on landscape A4, one page wide, with that row on each', async () => {
  const files = readZip(await writeXlsx(sheetOf([[textCell('a'), emptyCell]])))
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet).toContain('ySplit="1"')
  expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="0"/)
  expect(sheet).toContain('<col min="1" max="1" width="20"')
  expect(files.get('xl/styles.xml')).toContain('<b/>')
  expect(files.get('xl/workbook.xml')).toContain('Print_Titles')
})

test('the rows of an XLSX file are as high as their texts, so that none lies over the next', async () => {
  const files = readZip(
    await writeXlsx(
      sheetOf([
        [textCell('one\ntwo\nthree'), emptyCell],
        [textCell('a'), emptyCell],
      ]),
    ),
  )
  const rows = files.get('xl/worksheets/sheet1.xml')?.match(/<row [^>]*>/g) ?? []
  expect(rows.map((row) => [/ ht="(\d+)"/.exec(row)?.[1], row.includes('customHeight="1"')])).toEqual([
    ['15', true],
    ['45', true],
    ['15', true],
  ])
})

test('an ODS file has its widths, wraps its lines and shows a decimal that is zero', async () => {
  const content = readZip(await writeOds(sheetOf([[textCell('a'), figureAsCell('3.0')]]))).get('content.xml') ?? ''
  expect(content).toContain('<table:table-column table:style-name="wm-column-20"/><table:table-column table:style-name="wm-column-20"/>')
  expect(content).toContain('style:column-width="4.20cm"')
  expect(content).toContain('number:min-decimal-places="1"')
  expect(content).toContain('fo:wrap-option="wrap"')
})
