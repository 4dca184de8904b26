import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { inventedEntry, inventedFigures, inventedTarget } from '../../../tests/fixtures/invented-figures'
import { inventedIndicator } from '../../../tests/fixtures/invented-framework'
import { day } from '../kernel/day'
import { performanceCsv, performanceRows, performanceWorkbook } from './performance-rows'

const indicator = inventedIndicator({
  measure: '=Score',
  leadPrinted: 'The Alliance',
  targets: [inventedTarget('2018', 'at-least', 5), inventedTarget('2019', 'at-least', 5), inventedTarget('2020', 'at-least', 5.6)],
})
const entered = [inventedEntry('2018', '3.6'), inventedEntry('2020', '5.6'), inventedEntry('2021', '[c]')]
const rows = performanceRows({ indicators: [indicator] }, () => inventedFigures({ entered }), day('2026-11-22'))

test('each period has a row with its figure, target, status, source and owner; what is withheld is [c], never zero or blank', () => {
  expect(rows.map((row) => Object.values(row).join(' | '))).toEqual([
    '=Score | 2018 | 3.6 | 5 | not-met | An invented source | The Alliance',
    '=Score | 2019 |  | 5 | no-new-figure |  | The Alliance',
    '=Score | 2020 | 5.6 | 5.6 | met | An invented source | The Alliance',
    expect.stringMatching(
      /^=Score \| 2021 \| \[c\] \| {2}\| not-enough-answers \| An invented source; .*Not shown, to protect people\. \| The Alliance$/,
    ),
  ])
})

test('the CSV file has these columns, and a name that looks like a formula does not run', () => {
  const [head, first] = Papa.parse<string[]>(performanceCsv(rows).slice(1)).data
  expect(head).toEqual(['indicator', 'period', 'actual', 'target', 'status', 'note', 'owner'])
  expect(first?.[0]).toBe("'=Score")
})

test('in the workbook a figure is a number, and [c] a text', () => {
  const cells = performanceWorkbook('Invented', '2026-11-22', rows).sheets[0]?.rows.map((row) => row[2]?.kind)
  expect(cells).toEqual(['number', 'empty', 'number', 'text'])
})
