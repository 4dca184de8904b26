import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { openness } from './openness'

test.each`
  state          | today           | may
  ${'draft'}     | ${'2026-03-10'} | ${'not yet'}
  ${'open'}      | ${'2026-02-28'} | ${'not yet'}
  ${'open'}      | ${'2026-03-01'} | ${'open'}
  ${'open'}      | ${'2026-03-31'} | ${'open'}
  ${'open'}      | ${'2026-04-01'} | ${'closed'}
  ${'closed'}    | ${'2026-03-31'} | ${'closed'}
  ${'sealed'}    | ${'2026-03-31'} | ${'closed'}
  ${'published'} | ${'2026-03-31'} | ${'closed'}
`('$state on $today: $may', ({ state, today, may }: { state: string; today: string; may: string }) => {
  expect(openness({ state, opensOn: day('2026-03-01'), answerByDay: day('2026-03-31') }, day(today))).toBe(may)
})
