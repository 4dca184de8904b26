import { expect, test } from 'vitest'
import { inventedRelease } from '../../../tests/fixtures/invented-content'
import { inventedEntry, inventedFigures } from '../../../tests/fixtures/invented-figures'
import { day } from '../kernel/day'
import { figuresUntil, isReportYear, reportYears, yearEnd } from './report-year'

test.each`
  text         | is
  ${'2025/26'} | ${true}
  ${'2025/27'} | ${false}
  ${'25/26'}   | ${false}
  ${'2025'}    | ${false}
  ${''}        | ${false}
`('"$text" is a year to report on: $is', ({ text, is }: { text: string; is: boolean }) => {
  expect(isReportYear(text)).toBe(is)
})

test('years are offered newest first: that of today, and each in which something was published', () => {
  expect(reportYears(['2022-09-30', '2026-03-31', '2026-04-01'], day('2026-12-01'))).toEqual(['2026/27', '2025/26', '2022/23'])
})

test('a report of a year knows what was known by its end', () => {
  const figures = inventedFigures({
    releases: [inventedRelease(1, { groups: {} })],
    entered: [inventedEntry('2024/25', '3'), inventedEntry('2025/26', '4'), inventedEntry('2026', '5')],
  })
  expect(yearEnd('2025/26')).toBe('2026-03-31')
  expect(figuresUntil(figures, '2025/26').entered.map(({ period }) => period)).toEqual(['2024/25', '2025/26'])
  expect(figuresUntil(figures, '2025/26').releases).toHaveLength(0)
  expect(figuresUntil(figures, '2026/27').releases).toHaveLength(1)
})
