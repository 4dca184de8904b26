import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writeCsv } from './csv'

/** The one cell of a file with one column and one row. */
function cell(value: string): string | undefined {
  return Papa.parse<string[]>(writeCsv(['column'], [[value]]).slice(1)).data[1]?.[0]
}

describe('cells that a spreadsheet would run are defused, data is left alone', () => {
  test.each`
    value                 | written
    ${'=1+1'}             | ${"'=1+1"}
    ${'+1+1'}             | ${"'+1+1"}
    ${'-1+1'}             | ${"'-1+1"}
    ${'@SUM(A1)'}         | ${"'@SUM(A1)"}
    ${'\tvalue'}          | ${"'\tvalue"}
    ${'\rvalue'}          | ${"'\rvalue"}
    ${'\n=1'}             | ${"'\n=1"}
    ${'＝1+1'}            | ${"'＝1+1"}
    ${'＋1'}              | ${"'＋1"}
    ${'－1'}              | ${"'－1"}
    ${'＠A1'}             | ${"'＠A1"}
    ${'-cmd'}             | ${"'-cmd"}
    ${'--1'}              | ${"'--1"}
    ${'-1\n=1'}           | ${"'-1\n=1"}
    ${'-'}                | ${'-'}
    ${'-0.2'}             | ${'-0.2'}
    ${'+0.3'}             | ${'+0.3'}
    ${'-3%'}              | ${'-3%'}
    ${'[c]'}              | ${'[c]'}
    ${'<1.9'}             | ${'<1.9'}
    ${'2.2–2.7'}          | ${'2.2–2.7'}
    ${'% of residents'}   | ${'% of residents'}
    ${'a "word", a line'} | ${'a "word", a line'}
    ${''}                 | ${''}
  `('$value is written as $written', ({ value, written }: { value: string; written: string }) => {
    expect(cell(value)).toBe(written)
  })
})

test('the file has a byte order mark, CRLF between the lines and nothing after the last', () => {
  expect(
    writeCsv(
      ['one', 'two'],
      [
        ['a', 'b, c'],
        ['d', ''],
      ],
    ),
  ).toBe('\uFEFFone,two\r\na,"b, c"\r\nd,')
})
