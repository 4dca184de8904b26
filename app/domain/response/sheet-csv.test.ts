import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSheetRows, writeSheets } from './sheet-csv'
import type { SheetEntry } from './sheet-entry'
import { checkSheetFile } from './sheet-import'

const themes = ['PS02', 'PS07', 'PS12']
const asked = { themes, scale: { min: 1, max: 7 }, own: [] }

const text = fc
  .string({
    unit: fc.oneof(fc.constantFrom(',', ';', '"', '\n', '\t', '=', '@', "'", 'ø', 'ي'), fc.string({ minLength: 1, maxLength: 1 })),
  })
  .map((typed) => typed.replace(/\r/g, '').trim())

const texts = fc
  .tuple(...themes.flatMap((theme) => (['good', 'better'] as const).map((box) => text.map((written) => ({ theme, box, text: written })))))
  .map((all) => all.filter((one) => one.text !== ''))

const entry: fc.Arbitrary<SheetEntry> = fc
  .record({
    ratings: fc.dictionary(fc.constantFrom(...themes), fc.integer({ min: 1, max: 7 })).map((drawn) => ({ ...drawn })),
    priorities: fc.subarray(themes),
    texts,
  })
  .filter(({ ratings, priorities, texts: written }) => Object.keys(ratings).length + priorities.length + written.length > 0)
  .map(({ ratings, priorities, texts: written }) => ({ answers: { ratings, priorities }, texts: written }))

const sheets = fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 200 }), entry }), {
  selector: ({ number }) => number,
  minLength: 1,
  maxLength: 8,
})

const untyped = new Set(Array.from({ length: 200 }, (_, index) => index + 1))

describe('any sheets written as CSV', () => {
  test('are read back equal, with any line ends', () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom('\n', '\r\n', '\r'), (drawn, lineEnd) => {
        const file = writeSheets(drawn, asked).replace(/\r?\n/g, lineEnd)
        expect(checkSheetFile(file, asked, { typed: new Set(), untyped })).toEqual({ ok: true, value: { sheets: drawn, leftOut: [] } })
      }),
    )
  })

  test('stand on the lines that are named', () => {
    fc.assert(
      fc.property(sheets, (drawn) => {
        const lines = writeSheets(drawn, asked).split(/\r?\n/)
        const rows = readSheetRows(writeSheets(drawn, asked)).slice(1)
        expect(rows.map(({ line }) => lines[line - 1]?.split(',')[0])).toEqual(drawn.map(({ number }) => String(number)))
      }),
    )
  })
})

test('the template is the header and a blank row for each number', () => {
  const template = writeSheets(
    [1, 3].map((number) => ({ number, entry: null })),
    { ...asked, themes: ['PS02'] },
  )
  expect(template).toBe('\uFEFFsheet,PS02,good_PS02,better_PS02,priority1,priority2,priority3\r\n1,,,,,,\r\n3,,,,,,\r\n')
})

test.each`
  what                     | file                          | rows
  ${'commas'}              | ${'a,b\n1,2'}                 | ${[[1, 'a', 'b'], [2, '1', '2']]}
  ${'semicolons'}          | ${'a;b\n1;"x, y, z"'}         | ${[[1, 'a', 'b'], [2, '1', 'x, y, z']]}
  ${'tabs'}                | ${'a\tb\n1\t2'}               | ${[[1, 'a', 'b'], [2, '1', '2']]}
  ${'a byte order mark'}   | ${'\uFEFFa,b'}                | ${[[1, 'a', 'b']]}
  ${'blank lines'}         | ${'\n\na,b\n,\n\n1,2\n'}      | ${[[3, 'a', 'b'], [6, '1', '2']]}
  ${'a cell of two lines'} | ${'a,b\r\n1,"x\r\ny"\r\n2,z'} | ${[[1, 'a', 'b'], [2, '1', 'x\ny'], [4, '2', 'z']]}
  ${'mixed line ends'}     | ${'a,b\r1,2\r\n3,4\n5,6'}     | ${[[1, 'a', 'b'], [2, '1', '2'], [3, '3', '4'], [4, '5', '6']]}
`('a file with $what', ({ file, rows }: { file: string; rows: unknown[][] }) => {
  expect(readSheetRows(file).map(({ line, cells }) => [line, ...cells])).toEqual(rows)
})
