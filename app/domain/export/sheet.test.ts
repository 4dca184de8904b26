import { expect, test } from 'vitest'
import { figureAsCell, headingRow, shownIn } from './sheet'

test.each`
  display                | kind        | reason
  ${'3.4'}               | ${'number'} | ${'a mean'}
  ${'3.0'}               | ${'number'} | ${'a mean whose zero is shown'}
  ${'25'}                | ${'number'} | ${'a number of people'}
  ${'0'}                 | ${'number'} | ${'zero is a number'}
  ${'<1.9'}              | ${'text'}   | ${'a limit'}
  ${'2.2–2.7'}           | ${'text'}   | ${'a range'}
  ${'[c]'}               | ${'text'}   | ${'withheld'}
  ${'007'}               | ${'text'}   | ${'would lose its zeros'}
  ${'88.2%'}             | ${'text'}   | ${'as it is printed'}
  ${'1,204'}             | ${'text'}   | ${'as it is printed'}
  ${'-3'}                | ${'text'}   | ${'no figure has a sign'}
  ${'1e5'}               | ${'text'}   | ${'a spreadsheet would read it as another number'}
  ${'12345678901234567'} | ${'text'}   | ${'more digits than a spreadsheet keeps'}
  ${''}                  | ${'empty'}  | ${'no figure'}
`('$display is a cell with a $kind: $reason', ({ display, kind }: Record<string, string>) => {
  const cell = figureAsCell(display ?? '')
  expect([cell.kind, shownIn(cell)]).toEqual([kind, display])
})

test('a heading stands in the first cell of its row and covers the others', () => {
  expect(headingRow('Outcome', 3).map(shownIn)).toEqual(['Outcome', '', ''])
})
