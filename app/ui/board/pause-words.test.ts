import { expect, test } from 'vitest'
import { interruptionWords, lastingSentence, sinceWords } from './pause-words'

test.each([
  [{ act: 'paused', reason: 'break' }, 'Paused: a break'],
  [{ act: 'resumed', reason: 'break' }, 'Went on'],
  [{ act: 'stopped', reason: 'safety' }, 'Stopped: somebody may be in danger'],
] as const)('the record says %o as “%s”', (interruption, words) => {
  expect(interruptionWords(interruption)).toBe(words)
})

test('a pause and a stop that last are said with their reasons', () => {
  expect(lastingSentence({ act: 'paused', reason: 'distress' })).toBe('The workshop is paused: somebody is upset.')
  expect(lastingSentence({ act: 'stopped', reason: 'other' })).toBe('The workshop is stopped: another reason.')
})

test('since when is said as exactly as the device knows it, and with the day only where it was another one', () => {
  const at = new Date(2026, 2, 10, 14, 32).getTime()
  const [later, nextDay] = [new Date(2026, 2, 10, 15, 0), new Date(2026, 2, 11, 9, 0)]
  expect(sinceWords({ count: 1, at, how: 'here' }, later)).toBe('Since 14:32.')
  expect(sinceWords({ count: 1, at, how: 'seen' }, later)).toBe('Seen here at 14:32.')
  expect(sinceWords({ count: 1, at, how: 'here' }, nextDay)).toMatch(/^Since Tuesday,? 10 March.* 14:32\.$/)
  expect(sinceWords(null, later)).toBe('It began before this page was opened.')
})
