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

const wave = {
  opensOn: day('2027-03-01'),
  answerByDay: day('2027-03-28'),
  paperInDay: day('2027-04-05'),
  publishOn: day('2027-04-19'),
}

function problemsOf(state: WaveState, today: string, to: { answerBy?: string; paperIn?: string; publishOn?: string | null }) {
  const { answerBy = wave.answerByDay, paperIn = wave.paperInDay, publishOn = wave.publishOn } = to
  const days = { answerByDay: day(answerBy), paperInDay: day(paperIn), publishOn: publishOn === null ? null : day(publishOn) }
  const changed = changeDays({ ...wave, state }, days, day(today.trim()), policy.waves)
  return changed.ok ? [] : changed.problems.map(({ key }) => key)
}

/** The wave stands from 1 March, answers by 28 March, paper in by 5 April, results on 19 April. */
test.each<[state: WaveState, today: string, answerBy: string, paperIn: string, problems: readonly string[]]>([
  ['draft', '    2027-03-10', '2027-03-20', '2027-03-20', []],
  ['draft', '    2027-03-10', '2027-03-09', '2027-03-20', ['wave.answer-by.past']],
  ['open', '     2027-03-10', '2027-03-28', '2027-04-05', []],
  ['open', '     2027-03-10', '2027-04-04', '2027-04-10', []],
  ['open', '     2027-03-10', '2027-04-04', '2027-04-20', ['wave.publish-on.before-paper-in']],
  ['open', '     2027-03-10', '2027-03-27', '2027-04-05', ['wave.answer-by.earlier']],
  ['open', '     2027-03-10', '2027-03-28', '2027-04-04', ['wave.paper-in.earlier']],
  ['open', '     2027-03-28', '2027-04-04', '2027-04-10', []],
  ['open', '     2027-03-29', '2027-04-04', '2027-04-10', ['wave.answer-by.passed']],
  ['closed', '   2027-04-06', '2027-05-01', '2027-05-01', ['wave.days.over', 'wave.publish-on.before-paper-in']],
  ['sealed', '   2027-04-06', '2027-03-28', '2027-04-06', ['wave.days.over']],
  ['published', '2027-04-20', '2027-03-28', '2027-04-05', ['wave.alreadyPublished']],
])('a wave that is %s on %s, moved to %s and %s: %j', (state, today, answerBy, paperIn, problems) => {
  expect(problemsOf(state, today, { answerBy, paperIn })).toEqual(problems)
})

test.each<[state: WaveState, today: string, publishOn: string | null, problems: readonly string[]]>([
  ['draft', ' 2027-02-20', '2027-04-05', []],
  ['open', '  2027-03-29', '2027-05-01', []],
  ['open', '  2027-03-10', '2027-04-04', ['wave.publish-on.before-paper-in']],
  ['closed', '2027-04-06', '2027-04-06', []],
  ['closed', '2027-04-07', '2027-04-06', ['wave.publish-on.past']],
  ['sealed', '2027-04-10', '2027-04-10', []],
  ['sealed', '2027-04-10', '2027-04-09', ['wave.publish-on.past']],
  // Left as it was, also when it has passed.
  ['sealed', '2027-09-01', '2027-04-19', []],
  ['sealed', '2027-04-10', null, ['wave.publish-on.missing']],
])('the results of a wave that is %s on %s, moved to %s: %j', (state, today, publishOn, problems) => {
  expect(problemsOf(state, today, { publishOn })).toEqual(problems)
})

test('a wave that never had a day of release need not get one', () => {
  const days = { answerByDay: wave.answerByDay, paperInDay: wave.paperInDay, publishOn: null }
  expect(changeDays({ ...wave, publishOn: null, state: 'sealed' }, days, day('2027-04-10'), policy.waves).ok).toBe(true)
})
