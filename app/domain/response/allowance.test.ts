import { describe, expect, test } from 'vitest'
import { leftNow, spend } from './allowance'

const allowance = { most: 10, perMinute: 2 }

describe('what is left', () => {
  test.each`
    left                           | second  | now
    ${undefined}                   | ${1000} | ${10}
    ${{ amount: 4, second: 1000 }} | ${1000} | ${4}
    ${{ amount: 4, second: 1000 }} | ${1030} | ${5}
    ${{ amount: 4, second: 1000 }} | ${1060} | ${6}
    ${{ amount: 4, second: 1000 }} | ${9000} | ${10}
    ${{ amount: 4, second: 1000 }} | ${900}  | ${4}
  `(
    'of $left at $second: $now',
    ({ left, second, now }: { left: { amount: number; second: number } | undefined; second: number; now: number }) => {
      expect(leftNow(allowance, left, second)).toBe(now)
    },
  )
})

test('ten at once are taken, the eleventh is not, and half a minute later one more', () => {
  let left = spend(allowance, undefined, 1, 0) ?? { amount: 0, second: 0 }
  for (let nth = 2; nth <= 10; nth += 1) left = spend(allowance, left, 1, 0) ?? { amount: -1, second: 0 }
  expect(left.amount).toBe(0)
  expect(spend(allowance, left, 1, 29)).toBeNull()
  expect(spend(allowance, left, 1, 30)).toEqual({ amount: 0, second: 30 })
})
