import { expect, test } from 'vitest'
import { policy } from '../disclosure/policy'
import { day } from '../kernel/day'
import type { WaveState } from './wave-state'
import { changeDays, dayProblems } from './wave-days'

test.each<[opensOn: string, answerBy: string, paperIn: string, problems: readonly string[]]>([
  ['2027-03-01', '2027-03-28', '2027-03-28', []],
  ['2027-03-01', '2027-03-28', '2027-04-18', []],
  ['2027-03-01', '2027-03-28', '2027-04-19', ['wave.paper-in.too-late']],
  ['2027-03-01', '2027-03-28', '2027-03-27', ['wave.paper-in.before-answer-by']],
  ['2027-03-01', '2027-03-01', '2027-03-01', []],
  ['2027-03-02', '2027-03-01', '2027-03-01', ['wave.answer-by.before-opening']],
])('open %s, answer by %s, paper in %s: %j', (opensOn, answerBy, paperIn, problems) => {
  const days = { opensOn: day(opensOn), answerByDay: day(answerBy), paperInDay: day(paperIn) }
  expect(dayProblems(days, policy.waves).map(({ key }) => key)).toEqual(problems)
})

/** The wave stands from 1 March, answers by 28 March, paper in by 5 April. */
test.each<[state: WaveState, today: string, answerBy: string, paperIn: string, problems: readonly string[]]>([
  ['draft', '2027-03-10', '2027-03-20', '2027-03-20', []],
  ['draft', '2027-03-10', '2027-03-09', '2027-03-20', ['wave.answer-by.past']],
  ['open', ' 2027-03-10', '2027-03-28', '2027-04-05', []],
  ['open', ' 2027-03-10', '2027-04-04', '2027-04-10', []],
  ['open', ' 2027-03-10', '2027-03-27', '2027-04-05', ['wave.answer-by.earlier']],
  ['open', ' 2027-03-10', '2027-03-28', '2027-04-04', ['wave.paper-in.earlier']],
  ['open', ' 2027-03-28', '2027-04-04', '2027-04-10', []],
  ['open', ' 2027-03-29', '2027-04-04', '2027-04-10', ['wave.answer-by.passed']],
  ['closed', '2027-04-06', '2027-05-01', '2027-05-01', ['wave.days.over']],
  ['sealed', '2027-04-06', '2027-05-01', '2027-05-01', ['wave.days.over']],
])('a wave that is %s on %s, moved to %s and %s: %j', (state, today, answerBy, paperIn, problems) => {
  const wave = { state, opensOn: day('2027-03-01'), answerByDay: day('2027-03-28'), paperInDay: day('2027-04-05') }
  const changed = changeDays(wave, { answerByDay: day(answerBy), paperInDay: day(paperIn) }, day(today.trim()), policy.waves)
  expect(changed.ok ? [] : changed.problems.map(({ key }) => key)).toEqual(problems)
})
