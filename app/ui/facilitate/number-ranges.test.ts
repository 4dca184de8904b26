import { expect, test } from 'vitest'
import { numberRanges } from './number-ranges'

test.each`
  numbers               | text
  ${[]}                 | ${''}
  ${[7]}                | ${'7'}
  ${[1, 2]}             | ${'1–2'}
  ${[1, 2, 3, 5, 8, 9]} | ${'1–3, 5, 8–9'}
`('$numbers is written "$text"', ({ numbers, text }: { numbers: number[]; text: string }) => {
  expect(numberRanges(numbers)).toBe(text)
})
