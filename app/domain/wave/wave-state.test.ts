import { expect, test } from 'vitest'
import { isUnfinished, parseWaveState, permits, type WaveAct, type WaveState } from './wave-state'

const acts: readonly WaveAct[] = [
  'open',
  'discard',
  'mark-one-group',
  'change-questions',
  'add-collector',
  'issue-codes',
  'close',
  'preview',
  'seal',
  'change-days',
  'publish',
  'withdraw-batch',
  'open-quotes',
]

test.each<[state: WaveState, mayBe: string]>([
  // state      open  discard  one group  questions  collector  codes  close  preview  seal  days  publish  withdraw  quotes
  ['draft', 'yes   yes      yes        yes        yes        yes    -      -        -     yes   -        -         -'],
  ['open', '-     -        -          -          yes        yes    yes    -        -     yes   -        -         -'],
  ['closed', '-     -        -          -          -          -      -      yes      yes   yes   -        -         -'],
  ['sealed', '-     -        -          -          -          -      -      -        -     yes   yes      yes       -'],
  ['published', '-     -        -          -          -          -      -      -        -     -     -        yes       yes'],
])('a wave that is %s permits exactly: %s', (state, mayBe) => {
  const expected = mayBe.trim().split(/\s+/)
  expect(acts.map((act) => (permits(state, act) ? 'yes' : '-'))).toEqual(expected)
})

test.each<[state: WaveState, unfinished: boolean]>([
  ['draft', true],
  ['open', true],
  ['closed', false],
  ['sealed', false],
  ['published', false],
])('a wave that is %s holds its communities: %s', (state, unfinished) => {
  expect(isUnfinished(state)).toBe(unfinished)
})

test('a state is one of five words, and an inherited property is none', () => {
  expect(parseWaveState('sealed')).toBe('sealed')
  expect(parseWaveState('finished')).toBeNull()
  expect(parseWaveState('toString')).toBeNull()
})
