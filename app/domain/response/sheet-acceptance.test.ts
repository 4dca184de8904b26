import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { refusalOfPaper } from './sheet-acceptance'

test.each`
  state          | when                          | today           | refusal
  ${'draft'}     | ${'before it opens'}          | ${'2027-03-01'} | ${'wave-draft'}
  ${'open'}      | ${'before the answer-by day'} | ${'2027-03-01'} | ${null}
  ${'open'}      | ${'on the paper-in day'}      | ${'2027-03-14'} | ${null}
  ${'open'}      | ${'the day after'}            | ${'2027-03-15'} | ${'paper-day-past'}
  ${'closed'}    | ${'on the paper-in day'}      | ${'2027-03-14'} | ${'wave-closed'}
  ${'sealed'}    | ${'at any time'}              | ${'2027-03-01'} | ${'wave-closed'}
  ${'published'} | ${'at any time'}              | ${'2027-03-01'} | ${'wave-closed'}
`('a wave that is $state, $when: $refusal', ({ state, today, refusal }: Record<'state' | 'today' | 'refusal', string>) => {
  expect(refusalOfPaper({ state, paperInDay: day('2027-03-14') }, day(today))).toBe(refusal)
})
