import { expect, test } from 'vitest'
import { parseCodeCount } from './code-count'

test.each<[typed: string, count: number | null]>([
  ['1', 1],
  [' 24 ', 24],
  ['500', 500],
  ['501', null],
  ['0', null],
  ['-3', null],
  ['1.5', null],
  ['1e2', null],
  ['', null],
  ['many', null],
])('%j codes: %s', (typed, count) => {
  const parsed = parseCodeCount(typed)
  expect(parsed.ok ? parsed.value : null).toBe(count)
})
