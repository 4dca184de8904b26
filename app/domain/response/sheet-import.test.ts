import { describe, expect, test } from 'vitest'
import { checkSheetFile } from './sheet-import'

const themes = ['PS02', 'PS12']
const asked = { themes, scale: { min: 1, max: 7 }, own: [] }
const batch = { untyped: new Set([1, 2, 3, 4, 5]), typed: new Set([9]) }

function check(...lines: readonly string[]) {
  return checkSheetFile(lines.join('\r\n'), asked, batch)
}

const header = 'sheet,PS02,PS12,good_PS02,priority1,priority2'

describe('one bad row', () => {
  test.each`
    reason                          | row                   | column         | key                   | named
    ${'rating off the scale'}       | ${'1,8,4,,,'}         | ${'PS02'}      | ${'rating'}           | ${{ value: '8', min: 1, max: 7 }}
    ${'rating not whole'}           | ${'1,4,2.5,,,'}       | ${'PS12'}      | ${'rating'}           | ${{ value: '2.5', min: 1, max: 7 }}
    ${'sheet never issued'}         | ${'6,4,4,,,'}         | ${'sheet'}     | ${'sheet-unknown'}    | ${{ value: '6' }}
    ${'sheet nought'}               | ${'0,4,4,,,'}         | ${'sheet'}     | ${'sheet-unknown'}    | ${{ value: '0' }}
    ${'sheet typed already'}        | ${'9,4,4,,,'}         | ${'sheet'}     | ${'sheet-typed'}      | ${{ value: '9' }}
    ${'sheet not a number'}         | ${'A1,4,4,,,'}        | ${'sheet'}     | ${'sheet-number'}     | ${{ value: 'A1' }}
    ${'sheet below nought'}         | ${'-1,4,4,,,'}        | ${'sheet'}     | ${'sheet-number'}     | ${{ value: '-1' }}
    ${'no sheet'}                   | ${' ,4,4,,,'}         | ${'sheet'}     | ${'sheet-missing'}    | ${{}}
    ${'priority that is not asked'} | ${'1,4,4,,PS01,'}     | ${'priority1'} | ${'priority-unknown'} | ${{ value: 'PS01' }}
    ${'priority named twice'}       | ${'1,4,4,,PS12,PS12'} | ${'priority2'} | ${'priority-twice'}   | ${{ value: 'PS12' }}
    ${'more columns than named'}    | ${'1,4,4,,,,PS02'}    | ${''}          | ${'columns-more'}     | ${{ columns: 6 }}
    ${'a quotation mark left open'} | ${'1,4,4,"bus,,'}     | ${''}          | ${'quotes'}           | ${{}}
    ${'a quotation mark in a cell'} | ${'1,4,4,"bus"es,,'}  | ${''}          | ${'quotes'}           | ${{}}
  `('$reason', ({ row, column, key, named }: { row: string; column: string; key: string; named: object }) => {
    expect(check(header, '2,1,1,,,', row)).toEqual({
      ok: false,
      problems: [{ item: 'line-3', key, values: { ...named, line: 3, column } }],
    })
  })

  test('too long a text', () => {
    expect(check(header, `1,4,4,${'x'.repeat(2001)},,`)).toMatchObject({
      problems: [{ key: 'text-long', values: { line: 2, column: 'good_PS02' } }],
    })
  })

  test('a sheet that came before in the file, with the line where', () => {
    expect(check(header, '1,4,4,,,', '2,4,4,,,', '01,5,5,,,')).toMatchObject({
      problems: [{ key: 'sheet-twice', values: { line: 4, first: 2, value: '01' } }],
    })
  })
})

test('every bad row is listed by its line in the file, also after cells of several lines', () => {
  const checked = check(header, '1,9,x,,,', '2,4,4,"one\r\ntwo\r\nthree",,', '', '77,4,4,,,', '3,4,4,,PS02,PS02')
  expect(checked.ok ? [] : checked.problems.map(({ key, values }) => [values?.['line'], key])).toEqual([
    [2, 'rating'],
    [2, 'rating'],
    [7, 'sheet-unknown'],
    [8, 'priority-twice'],
  ])
})

describe('a file that is refused as a whole', () => {
  test.each`
    what                           | lines                                  | key                 | column
    ${'nothing in it'}             | ${[]}                                  | ${'file-empty'}     | ${undefined}
    ${'blank lines only'}          | ${['', ' ', ',,']}                     | ${'file-empty'}     | ${undefined}
    ${'another table'}             | ${['name,age', 'x,1']}                 | ${'header-wrong'}   | ${undefined}
    ${'no header'}                 | ${['1,4,4', '2,4,4']}                  | ${'header-wrong'}   | ${undefined}
    ${'a theme missing'}           | ${['sheet,PS02', '1,4']}               | ${'header-missing'} | ${'PS12'}
    ${'no sheet column'}           | ${['PS02,PS12', '1,4']}                | ${'header-missing'} | ${'sheet'}
    ${'a column nobody knows'}     | ${['sheet,PS02,PS12,name', '1,4,4,x']} | ${'header-unknown'} | ${'name'}
    ${'a theme that is not asked'} | ${['sheet,PS01,PS02,PS12', '1,4,4,4']} | ${'header-unknown'} | ${'PS01'}
    ${'a column without a name'}   | ${['sheet,,PS02,PS12', '1,4,4,4']}     | ${'header-unknown'} | ${''}
    ${'a column twice'}            | ${['sheet,PS02,PS12,PS02', '1,4,4,5']} | ${'header-twice'}   | ${'PS02'}
    ${'the header only'}           | ${[header]}                            | ${'no-rows'}        | ${undefined}
    ${'numbers and nothing else'}  | ${[header, '1,,,,,', '2']}             | ${'no-rows'}        | ${undefined}
  `('$what', ({ lines, key, column }: { lines: string[]; key: string; column: string | undefined }) => {
    const checked = check(...lines)
    expect(checked.ok ? [] : checked.problems.map((problem) => [problem.key, problem.values?.['column']])).toEqual([[key, column]])
  })
})

describe('a file that is taken', () => {
  test.each`
    what                               | lines
    ${'columns in another order'}      | ${['PS12,priority1,sheet,PS02', '7,PS12,1,3']}
    ${'capitals and spaces in titles'} | ${[' Sheet ,ps02,Ps12,PRIORITY1', '1,3,7,PS12']}
    ${'columns left blank at the end'} | ${['sheet;PS02;PS12;priority1;;', '1;3;7;PS12;;']}
    ${'cells left out at the end'}     | ${['sheet,PS02,PS12,priority1,priority2', '1,3,7,PS12']}
    ${'quotation marks round cells'}   | ${['"sheet","PS02","PS12","priority1"', '"1","3","7","PS12"']}
    ${'noughts before the number'}     | ${['sheet,PS02,PS12,priority1', '001,3,7,PS12']}
  `('with $what', ({ lines }: { lines: string[] }) => {
    expect(check(...lines)).toEqual({
      ok: true,
      value: {
        sheets: [{ number: 1, entry: { answers: { ratings: { PS02: 3, PS12: 7 }, priorities: ['PS12'] }, texts: [] } }],
        leftOut: [],
      },
    })
  })

  test('with a row that was not filled in: that sheet stays untyped, even if it was typed meanwhile', () => {
    expect(check(header, '1,4,4,,,', '2,,,,,', '9,,,,,')).toMatchObject({
      ok: true,
      value: { sheets: [{ number: 1 }], leftOut: ['2', '9'] },
    })
  })
})
