import { expect, test } from 'vitest'
import { parsePrintedFigure } from './parse-printed-figure'

test.each`
  printed                  | kind                     | value        | unit
  ${'6.4%'}                | ${'number'}              | ${6.4}       | ${'%'}
  ${'88.5'}                | ${'number'}              | ${88.5}      | ${null}
  ${'89.0'}                | ${'number'}              | ${89}        | ${null}
  ${'0.51'}                | ${'number'}              | ${0.51}      | ${null}
  ${'437'}                 | ${'number'}              | ${437}       | ${null}
  ${'1,204'}               | ${'number'}              | ${1204}      | ${null}
  ${' 34 % '}              | ${'number'}              | ${34}        | ${'%'}
  ${'0'}                   | ${'number'}              | ${0}         | ${null}
  ${'Reduce year on year'} | ${'reduce-year-on-year'} | ${undefined} | ${undefined}
  ${'New Measure'}         | ${'new-measure'}         | ${undefined} | ${undefined}
  ${'New measure'}         | ${'new-measure'}         | ${undefined} | ${undefined}
  ${'-'}                   | ${'dash'}                | ${undefined} | ${undefined}
  ${''}                    | ${'empty'}               | ${undefined} | ${undefined}
  ${'12,04'}               | ${'words'}               | ${undefined} | ${undefined}
  ${'about 30'}            | ${'words'}               | ${undefined} | ${undefined}
  ${'-3'}                  | ${'words'}               | ${undefined} | ${undefined}
`(
  '$printed is read as $kind',
  ({ printed, kind, value, unit }: { printed: string; kind: string; value?: number; unit?: string | null }) => {
    const read = parsePrintedFigure(printed)
    expect(read.kind).toBe(kind)
    expect('value' in read ? read.value : undefined).toBe(value)
    expect('unit' in read ? read.unit : undefined).toBe(unit)
  },
)
