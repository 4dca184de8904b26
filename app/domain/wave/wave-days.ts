import type { DisclosurePolicy } from '../disclosure/policy'
import { daysBetween, type Day } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { Wave, WaveDays } from './wave'

type WavePolicy = DisclosurePolicy['waves']
type LastDays = Pick<WaveDays, 'answerByDay' | 'paperInDay'>

/** The problems of three days as such: the answer-by day not before the opening day, paper at most `paperIn` days after it. */
export function dayProblems(days: WaveDays, policy: WavePolicy): readonly Problem[] {
  const problems: Problem[] = []
  if (days.answerByDay < days.opensOn) problems.push({ item: 'answerBy', key: 'wave.answer-by.before-opening' })
  const late = daysBetween(days.answerByDay, days.paperInDay)
  if (late < 0) problems.push({ item: 'paperIn', key: 'wave.paper-in.before-answer-by' })
  if (late > policy.paperIn) problems.push({ item: 'paperIn', key: 'wave.paper-in.too-late', values: { days: policy.paperIn } })
  return problems
}

function earlierProblems(told: LastDays, to: LastDays): readonly Problem[] {
  const problems: Problem[] = []
  if (to.answerByDay < told.answerByDay) problems.push({ item: 'answerBy', key: 'wave.answer-by.earlier' })
  if (to.paperInDay < told.paperInDay) problems.push({ item: 'paperIn', key: 'wave.paper-in.earlier' })
  return problems
}

/**
 * New last days for a wave. A draft takes any that fit and have not passed; an open wave only later ones, because respondents were told the
 * old ones, and none once the answer-by day has passed, because answers were refused since.
 */
export function changeDays(
  wave: Pick<Wave, 'state' | 'opensOn' | 'answerByDay' | 'paperInDay'>,
  to: LastDays,
  today: Day,
  policy: WavePolicy,
): Result<WaveDays> {
  const days = { opensOn: wave.opensOn, ...to }
  if (wave.state !== 'draft' && wave.state !== 'open') return refused({ item: 'wave', key: 'wave.days.over' })
  if (wave.state === 'open' && today > wave.answerByDay) return refused({ item: 'answerBy', key: 'wave.answer-by.passed' })
  const problems = [...dayProblems(days, policy)]
  if (to.answerByDay < today) problems.push({ item: 'answerBy', key: 'wave.answer-by.past' })
  if (wave.state === 'open') problems.push(...earlierProblems(wave, to))
  return problems.length > 0 ? refused(...problems) : accepted(days)
}
