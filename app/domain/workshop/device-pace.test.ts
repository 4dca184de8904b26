import { expect, test } from 'vitest'
import { nextAttempt, parsePin, pinWait, type Pace } from './device-pace'

const calm: Pace = { failures: 0, askedToWait: 0, hasMore: false, isWaiting: false, isWatched: true }

test.each<[what: string, pace: Partial<Pace>, seconds: number | null]>([
  ['the board is looked at', {}, 3],
  ['nobody looks and nothing waits', { isWatched: false }, null],
  ['nobody looks and something waits', { isWatched: false, isWaiting: true }, 3],
  ['more than one batch waits', { isWaiting: true, hasMore: true }, 0],
  ['it failed once', { isWaiting: true, failures: 1 }, 2],
  ['it failed again', { isWaiting: true, failures: 2 }, 4],
  ['and again, with more than one batch', { isWaiting: true, hasMore: true, failures: 3 }, 8],
  ['never more than a minute', { isWaiting: true, failures: 6 }, 60],
  ['after a day without signal', { isWaiting: true, failures: 2000 }, 60],
  ['the server asks for more', { isWaiting: true, failures: 1, askedToWait: 90 }, 90],
  ['a board that only looks waits as well', { failures: 4 }, 16],
])('tries again: %s', (_, pace, seconds) => {
  expect(nextAttempt({ ...calm, ...pace })).toBe(seconds)
})

test.each([
  [0, 0],
  [2, 0],
  [3, 5],
  [4, 10],
  [5, 20],
  [6, 40],
  [7, 60],
  [5000, 60],
])('after %i wrong PINs the next waits %i seconds', (wrong, seconds) => {
  expect(pinWait(wrong)).toBe(seconds)
})

test.each([
  ['12345678', '12345678'],
  [' 1234 5678 ', '12345678'],
  ['1234-5678', '12345678'],
  ['1234567', null],
  ['123456789', null],
  ['1234567a', null],
  ['', null],
])('a PIN typed as "%s"', (typed, pin) => {
  expect(parsePin(typed)).toBe(pin)
})
