import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { isDue, publishingProblem, usualPublishDay } from './publish-day'
import type { WaveState } from './wave-state'

test('a plan that names no day gets the one a fortnight after the last paper', () => {
  expect(usualPublishDay(day('2027-02-20'))).toBe('2027-03-06')
})

test.each<[state: WaveState, sealedOn: string | null, publishOn: string | null, today: string, due: boolean]>([
  // sealed in time
  ['sealed', '   2027-04-06', '2027-04-19', '2027-04-18', false],
  ['sealed', '   2027-04-06', '2027-04-19', '2027-04-19', true],
  ['sealed', '   2027-04-19', '2027-04-19', '2027-04-19', true],
  // the site was not running on the day
  ['sealed', '   2027-04-06', '2027-04-19', '2027-04-25', true],
  // sealed late: a person presses
  ['sealed', '   2027-04-20', '2027-04-19', '2027-04-25', false],
  // nothing to publish, or nobody set a day
  ['closed', '   null', '      2027-04-19', '2027-04-19', false],
  ['published', '2027-04-06', '2027-04-19', '2027-04-25', false],
  ['sealed', '   2027-04-06', 'null', '      2027-04-25', false],
])('%s on %s, results on %s: on %s by itself %s', (state, sealedOn, publishOn, today, due) => {
  const read = (text: string | null) => (text === null || text.trim() === 'null' ? null : day(text.trim()))
  expect(isDue({ state, sealedOn: read(sealedOn), publishOn: read(publishOn) }, day(today.trim()))).toBe(due)
})

test('nobody publishes before the day', () => {
  const problem = publishingProblem({ publishOn: day('2027-04-19') }, day('2027-04-18'))
  expect(problem).toEqual({ item: 'wave', key: 'wave.publishesLater', values: { day: '2027-04-19' } })
  expect(publishingProblem({ publishOn: day('2027-04-19') }, day('2027-04-19'))).toBeNull()
  expect(publishingProblem({ publishOn: null }, day('2027-04-01'))).toBeNull()
})
