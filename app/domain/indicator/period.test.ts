import { expect, test } from 'vitest'
import { periodEnd } from './period'

test.each`
  printed        | end
  ${'2021'}      | ${2021 * 12 + 12}
  ${'2021/22'}   | ${2022 * 12 + 3}
  ${'21/22'}     | ${2022 * 12 + 3}
  ${' 21/22 '}   | ${2022 * 12 + 3}
  ${'21/23'}     | ${null}
  ${'1921/22'}   | ${null}
  ${'last year'} | ${null}
  ${''}          | ${null}
`('the period "$printed" ends in month $end', ({ printed, end }: { printed: string; end: number | null }) => {
  expect(periodEnd(printed)).toBe(end)
})

test('a financial year ends between the calendar years it lies in', () => {
  const ends = ['2021', '2021/22', '2022'].map(periodEnd)
  expect(ends.toSorted((one, other) => (one ?? 0) - (other ?? 0))).toEqual(ends)
})
