import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { checkOpening, nextStep, type NextStep } from './next-step'
import type { WaveState } from './wave-state'

const days = { opensOn: day('2027-03-01'), answerByDay: day('2027-03-28'), paperInDay: day('2027-04-05'), publishOn: day('2027-04-19') }

test.each<[state: WaveState, today: string, step: NextStep]>([
  ['draft', '     2027-02-01', 'open'],
  ['draft', '     2027-03-28', 'open'],
  ['draft', '     2027-03-29', 'too-late-to-open'],
  ['open', '      2027-02-28', 'wait-for-start'],
  ['open', '      2027-03-01', 'collect'],
  ['open', '      2027-03-28', 'collect'],
  ['open', '      2027-03-29', 'type-paper'],
  ['open', '      2027-04-04', 'type-paper'],
  ['open', '      2027-04-05', 'close'],
  ['open', '      2027-09-01', 'close'],
  ['closed', '    2027-04-05', 'seal'],
  ['sealed', '    2027-04-05', 'wait-for-publication'],
  ['sealed', '    2027-04-18', 'wait-for-publication'],
  ['sealed', '    2027-04-19', 'publish'],
  ['sealed', '    2027-09-01', 'publish'],
  ['published', ' 2027-04-05', 'done'],
])('a wave that is %s on %s: %s', (state, today, step) => {
  expect(nextStep({ ...days, state }, day(today.trim()))).toBe(step)
})

test('a wave without paper may be closed on its answer-by day', () => {
  expect(nextStep({ ...days, paperInDay: days.answerByDay, state: 'open' }, days.answerByDay)).toBe('close')
})

test('a wave from before a day could be set may be published as soon as it is sealed', () => {
  expect(nextStep({ ...days, publishOn: null, state: 'sealed' }, day('2027-04-05'))).toBe('publish')
})

test.each<[state: WaveState, hasOpenQuotes: boolean, step: NextStep]>([
  ['sealed', false, 'publish'],
  ['published', false, 'open-quotes'],
  ['published', true, 'done'],
])('a wave that is %s, its quotes open: %s: %s', (state, hasOpenQuotes, step) => {
  expect(nextStep({ ...days, state, hasOpenQuotes }, day('2027-09-01'))).toBe(step)
})

test('only a draft whose answer-by day has not passed opens', () => {
  expect(checkOpening({ ...days, state: 'draft' }, day('2027-03-28')).ok).toBe(true)
  expect(checkOpening({ ...days, state: 'draft' }, day('2027-03-29'))).toMatchObject({ problems: [{ key: 'wave.open.too-late' }] })
  expect(checkOpening({ ...days, state: 'open' }, day('2027-03-01'))).toMatchObject({ problems: [{ key: 'wave.open.not-a-draft' }] })
})
