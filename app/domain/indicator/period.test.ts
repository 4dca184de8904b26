import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { financialYear, isOver, periodEnd, periodName } from './period'

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

test.each`
  period       | on              | over
  ${'2021'}    | ${'2021-12-30'} | ${false}
  ${'2021'}    | ${'2021-12-31'} | ${true}
  ${'2021/22'} | ${'2022-03-30'} | ${false}
  ${'2021/22'} | ${'2022-03-31'} | ${true}
  ${'2023/24'} | ${'2024-04-01'} | ${true}
`('the period $period is over on $on: $over', ({ period, on, over }: { period: string; on: string; over: boolean }) => {
  expect(isOver(periodEnd(period) ?? 0, day(on))).toBe(over)
})

test.each([
  ['2026-03-31', '2025/26'],
  ['2026-04-01', '2026/27'],
  ['2026-12-31', '2026/27'],
  ['1999-12-31', '1999/00'],
])('%s lies in the financial year %s', (on, year) => {
  expect(financialYear(on)).toBe(year)
})

test.each([
  ['18/19', '2018/19'],
  [' 2018/19 ', '2018/19'],
  ['2021', '2021'],
  ['18/20', '18/20'],
])('%j is kept as %s', (printed, name) => {
  expect(periodName(printed)).toBe(name)
})
