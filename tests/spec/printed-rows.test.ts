import { describe, expect, test } from 'vitest'
import { parsePrintedFigure } from '~/domain/indicator/parse-printed-figure'
import { parsePrintedTarget } from '~/domain/indicator/parse-printed-target'
import source from '../../prisma/reference/framework-clackmannanshire-2018.json'

/** A number with its unit; otherwise the kind of the cell. */
function baseline(printed: string): string {
  const figure = parsePrintedFigure(printed)
  return figure.kind === 'number' ? `${figure.value}${figure.unit ?? ''}` : figure.kind
}

function target(printed: string, baselinePrinted: string): string {
  const read = parsePrintedTarget(printed, baselinePrinted)
  return read.value === null ? read.kind : `${read.kind} ${read.value}${read.unit ?? ''}`
}

describe('the 25 printed rows, read', () => {
  test.each`
    row   | printedBaseline  | first                    | second    | readBaseline     | readFirst                | readSecond
    ${1}  | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${2}  | ${'6.4%'}        | ${'6.4%'}                | ${'6.3%'} | ${'6.4%'}        | ${'hold 6.4%'}           | ${'number 6.3%'}
    ${3}  | ${'88.2%'}       | ${'88.5'}                | ${'89.0'} | ${'88.2%'}       | ${'number 88.5%'}        | ${'number 89%'}
    ${4}  | ${'0.51'}        | ${'0.53'}                | ${'0.55'} | ${'0.51'}        | ${'number 0.53'}         | ${'number 0.55'}
    ${5}  | ${'New measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${6}  | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${7}  | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${8}  | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${9}  | ${'60%'}         | ${'65%'}                 | ${'80%'}  | ${'60%'}         | ${'number 65%'}          | ${'number 80%'}
    ${10} | ${'92%'}         | ${'94%'}                 | ${'96%'}  | ${'92%'}         | ${'number 94%'}          | ${'number 96%'}
    ${11} | ${'59%'}         | ${'65%'}                 | ${'75%'}  | ${'59%'}         | ${'number 65%'}          | ${'number 75%'}
    ${12} | ${'1.8'}         | ${'1.7'}                 | ${'1.6'}  | ${'1.8'}         | ${'number 1.7'}          | ${'number 1.6'}
    ${13} | ${'32'}          | ${'25'}                  | ${'20'}   | ${'32'}          | ${'number 25'}           | ${'number 20'}
    ${14} | ${'New measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${15} | ${'212'}         | ${'Reduce year on year'} | ${''}     | ${'212'}         | ${'reduce-year-on-year'} | ${'none'}
    ${16} | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${17} | ${'136'}         | ${'130'}                 | ${'120'}  | ${'136'}         | ${'number 130'}          | ${'number 120'}
    ${18} | ${'16'}          | ${'18'}                  | ${'25'}   | ${'16'}          | ${'number 18'}           | ${'number 25'}
    ${19} | ${'34%'}         | ${'40%'}                 | ${'60%'}  | ${'34%'}         | ${'number 40%'}          | ${'number 60%'}
    ${20} | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${21} | ${'New Measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
    ${22} | ${'12'}          | ${'10'}                  | ${'6'}    | ${'12'}          | ${'number 10'}           | ${'number 6'}
    ${23} | ${'437'}         | ${'420'}                 | ${'400'}  | ${'437'}         | ${'number 420'}          | ${'number 400'}
    ${24} | ${'43'}          | ${'40'}                  | ${'35'}   | ${'43'}          | ${'number 40'}           | ${'number 35'}
    ${25} | ${'New measure'} | ${''}                    | ${''}     | ${'new-measure'} | ${'none'}                | ${'none'}
  `('row $row: $printedBaseline, $first, $second', (drawn: Record<string, string> & { row: number }) => {
    const printed = source.indicators[drawn.row - 1]
    expect([printed?.baselinePrinted, printed?.targetsPrinted['18/19'], printed?.targetsPrinted['21/22']]).toEqual([
      drawn['printedBaseline'],
      drawn['first'],
      drawn['second'],
    ])
    expect(baseline(printed?.baselinePrinted ?? '')).toBe(drawn['readBaseline'])
    expect(target(printed?.targetsPrinted['18/19'] ?? '', printed?.baselinePrinted ?? '')).toBe(drawn['readFirst'])
    expect(target(printed?.targetsPrinted['21/22'] ?? '', printed?.baselinePrinted ?? '')).toBe(drawn['readSecond'])
  })
})
