import { expect, test } from 'vitest'
import { between, exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import type { Figure } from '../disclosure/figure'
import { changeCell } from './change-cell'
import { figureCell, sizeCell } from './figure-columns'

test.each`
  figure                       | cell         | size
  ${exact('3.4', 25)}          | ${'3.4'}     | ${'25'}
  ${between('2.2', '2.7', 20)} | ${'2.2–2.7'} | ${'20'}
  ${low('1.9')}                | ${'<1.9'}    | ${'10'}
  ${high('6.1')}               | ${'>6.1'}    | ${'10'}
  ${hidden}                    | ${'[c]'}     | ${''}
  ${{ status: 'none' }}        | ${''}        | ${''}
`('a figure that is $figure.status is written as "$cell"', ({ figure, cell, size }: { figure: Figure; cell: string; size: string }) => {
  expect(figureCell(figure)).toBe(cell)
  expect(sizeCell(figure)).toBe(size)
})

test.each`
  change                                 | cell
  ${{ kind: 'difference', tenths: 3 }}   | ${'+0.3'}
  ${{ kind: 'difference', tenths: -12 }} | ${'-1.2'}
  ${{ kind: 'difference', tenths: 0 }}   | ${'0.0'}
  ${{ kind: 'baseline' }}                | ${'baseline'}
  ${{ kind: 'pool' }}                    | ${'not compared'}
  ${{ kind: 'unclear' }}                 | ${'cannot be said'}
  ${{ kind: 'none' }}                    | ${''}
`('a change of $change is written as "$cell"', ({ change, cell }: { change: Parameters<typeof changeCell>[0]; cell: string }) => {
  expect(changeCell(change)).toBe(cell)
})
