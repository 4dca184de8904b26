import type { DisclosurePolicy } from '../disclosure/policy'
import { daysBetween, type Day } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { publishDayProblem } from './publish-day'
import type { Wave, WaveDays } from './wave'

type WavePolicy = DisclosurePolicy['waves']
type LastDays = Pick<WaveDays, 'answerByDay' | 'paperInDay'>
type Dated = Pick<Wave, 'state' | 'opensOn' | 'answerByDay' | 'paperInDay' | 'publishOn'>

/** The last days of a wave and the day of its release, null only where none was ever set. */
export type MovableDays = LastDays & Pick<Wave, 'publishOn'>

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

/** Why the last days of a wave can no longer move, or null: it is over, or answers were refused since its answer-by day. */
export function fixedDays(wave: Pick<Wave, 'state' | 'answerByDay'>, today: Day): Problem | null {
  if (wave.state !== 'draft' && wave.state !== 'open') return { item: 'wave', key: 'wave.days.over' }
  if (wave.state === 'open' && today > wave.answerByDay) return { item: 'answerBy', key: 'wave.answer-by.passed' }
  return null
}

function lastDayProblems(wave: Dated, to: LastDays, today: Day, policy: WavePolicy): readonly Problem[] {
  const fixed = fixedDays(wave, today)
  if (fixed !== null) return to.answerByDay === wave.answerByDay && to.paperInDay === wave.paperInDay ? [] : [fixed]
  const problems = [...dayProblems({ opensOn: wave.opensOn, ...to }, policy)]
  if (to.answerByDay < today) problems.push({ item: 'answerBy', key: 'wave.answer-by.past' })
  if (wave.state === 'open') problems.push(...earlierProblems(wave, to))
  return problems
}

function releaseProblem(wave: Dated, { publishOn, paperInDay }: MovableDays, today: Day): Problem | null {
  if (publishOn === null) return wave.publishOn === null ? null : { item: 'publishOn', key: 'wave.publish-on.missing' }
  return publishDayProblem(publishOn, paperInDay, publishOn === wave.publishOn ? paperInDay : today)
}

/**
 * New days for a wave. A draft takes any last days that fit and have not passed; an open wave only later ones, because respondents were told
 * the old ones, and none once the answer-by day has passed. The day of the release moves until the wave is published.
 */
export function changeDays(wave: Dated, to: MovableDays, today: Day, policy: WavePolicy): Result<MovableDays> {
  if (wave.state === 'published') return refused({ item: 'wave', key: 'wave.alreadyPublished' })
  const release = releaseProblem(wave, to, today)
  const problems = [...lastDayProblems(wave, to, today, policy), ...(release === null ? [] : [release])]
  return problems.length > 0 ? refused(...problems) : accepted(to)
}
