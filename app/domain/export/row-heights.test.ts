import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, rowHeights } from './row-heights'
import { columnsOf, emptyCell, headingRow, type Sheet, textCell } from './sheet'

test.each`
  text                         | width | lines
  ${''}                        | ${10} | ${1}
  ${'ten letter'}              | ${10} | ${1}
  ${'eleven now.'}             | ${10} | ${2}
  ${'one two three four five'} | ${10} | ${3}
  ${'one\ntwo\nthree'}         | ${10} | ${3}
  ${'one\n\nthree'}            | ${10} | ${3}
  ${'a'.repeat(31)}            | ${10} | ${4}
  ${`one ${'a'.repeat(31)} b`} | ${10} | ${5}
  ${`${'a'.repeat(20)} b`}     | ${10} | ${3}
  ${'any'}                     | ${0}  | ${3}
`('"$text" takes $lines lines of $width characters', ({ text, width, lines }: { text: string; width: number; lines: number }) => {
  expect(linesOf(text, width)).toBe(lines)
})

test('no text is given less than its letters need', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (text, width) => {
      expect(linesOf(text, width) * width).toBeGreaterThanOrEqual(text.replaceAll(/\s/g, '').length)
    }),
  )
})

const sheet = (rows: Sheet['rows']): Sheet => ({ name: 'Table', columns: columnsOf(['Short', 11], ['What is said of it', 11]), rows })

test('a row is as high as its longest text, and that of the titles as its longest title', () => {
  const long = 'one two three four five six seven'
  expect(rowHeights(sheet([[textCell('a'), textCell(long)], [textCell('a'), textCell('b')], headingRow(long, 2)]))).toEqual([
    30, 60, 15, 30,
  ])
})

test('a text over several rows gives each of them its share of what is missing', () => {
  const long = textCell('one\ntwo\nthree\nfour\nfive', { rows: 2 })
  expect(
    rowHeights(
      sheet([
        [long, textCell('a')],
        [emptyCell, textCell('b')],
      ]),
    ),
  ).toEqual([30, 45, 45])
})

test('no row is higher than a spreadsheet allows', () => {
  expect(rowHeights(sheet([[textCell('a\n'.repeat(99)), emptyCell]]))).toEqual([30, 409])
})
