import { expect, test } from 'vitest'
import { countText } from './count-text'

test.each([
  [0, 0, '0'],
  [12, 12, '12'],
  [1, 4, 'fewer than 5'],
  [2, 8, '2 to 8'],
  [13, 16, '13 to 16'],
])('between %i and %i is written "%3$s"', (least, most, text) => {
  expect(countText({ least, most })).toBe(text)
})
