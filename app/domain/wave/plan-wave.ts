import type { DisclosurePolicy } from '../disclosure/policy'
import { parseDay, type Day } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import { type CommunityHistory, communityProblem } from './free-community'
import { publishDayProblem, usualPublishDay } from './publish-day'
import type { WaveDays } from './wave'
import { dayProblems } from './wave-days'

/**
 * A plan as it was typed: texts, and the codes that were ticked. An empty paper-in day means the answer-by day, an empty day of the release
 * the usual one.
 */
export interface WaveForm {
  readonly title: string
  readonly instrument: string
  readonly place: string
  readonly opensOn: string
  readonly answerBy: string
  readonly paperIn: string
  readonly publishOn: string
  readonly languages: readonly string[]
  readonly communities: readonly string[]
  readonly oneGroup: readonly string[]
}

/** What a plan is held against: what there is to choose from, and the communities with their waves. */
export interface PlanContext {
  readonly today: Day
  readonly instruments: readonly string[]
  readonly places: readonly string[]
  readonly languages: readonly string[]
  readonly communities: readonly CommunityHistory[]
  readonly policy: DisclosurePolicy['waves']
}

export interface PlannedDays extends WaveDays {
  readonly publishOn: Day
}

export interface WavePlan extends PlannedDays {
  readonly title: string
  readonly instrumentId: string
  readonly place: string
  readonly languages: readonly string[]
  readonly communities: ReadonlyArray<{ readonly id: string; readonly meetsAsOneGroup: boolean }>
}

const longestTitle = 100

function choiceProblems(form: WaveForm, context: PlanContext): readonly Problem[] {
  const problems: Problem[] = []
  const title = form.title.trim()
  if (title === '') problems.push({ item: 'title', key: 'wave.title.missing' })
  if (title.length > longestTitle) problems.push({ item: 'title', key: 'wave.title.long', values: { most: longestTitle } })
  if (!context.instruments.includes(form.instrument)) problems.push({ item: 'instrument', key: 'wave.instrument.missing' })
  if (!context.places.includes(form.place)) problems.push({ item: 'place', key: 'wave.place.missing' })
  return problems
}

function listProblems(form: WaveForm, context: PlanContext): readonly Problem[] {
  const problems: Problem[] = []
  const known = context.communities.map((community) => community.id)
  if (form.languages.length === 0 || form.languages.some((language) => !context.languages.includes(language))) {
    problems.push({ item: 'languages', key: 'wave.languages.missing' })
  }
  if (form.communities.length === 0 || form.communities.some((id) => !known.includes(id))) {
    problems.push({ item: 'communities', key: 'wave.communities.missing' })
  }
  if (form.oneGroup.some((id) => !form.communities.includes(id))) problems.push({ item: 'oneGroup', key: 'wave.one-group.not-chosen' })
  return problems
}

/** Something was typed that names no day; nothing typed has a meaning of its own. */
function isNoDay(typed: string): boolean {
  return typed !== '' && parseDay(typed) === null
}

function typedDayProblems(form: WaveForm, today: Day): readonly Problem[] {
  const problems: Problem[] = []
  const opensOn = parseDay(form.opensOn)
  if (opensOn === null) problems.push({ item: 'opensOn', key: 'wave.opens-on.missing' })
  if (opensOn !== null && opensOn < today) problems.push({ item: 'opensOn', key: 'wave.opens-on.past' })
  if (parseDay(form.answerBy) === null) problems.push({ item: 'answerBy', key: 'wave.answer-by.missing' })
  if (isNoDay(form.paperIn)) problems.push({ item: 'paperIn', key: 'wave.paper-in.missing' })
  if (isNoDay(form.publishOn)) problems.push({ item: 'publishOn', key: 'wave.publish-on.missing' })
  return problems
}

function parseDays(form: WaveForm, today: Day): Result<PlannedDays> {
  const problems = typedDayProblems(form, today)
  const opensOn = parseDay(form.opensOn)
  const answerByDay = parseDay(form.answerBy)
  const paperInDay = parseDay(form.paperIn === '' ? form.answerBy : form.paperIn)
  if (problems.length > 0 || opensOn === null || answerByDay === null || paperInDay === null) return refused(...problems)
  return accepted({ opensOn, answerByDay, paperInDay, publishOn: parseDay(form.publishOn) ?? usualPublishDay(paperInDay) })
}

/**
 * A plan of a wave, or everything that stands against it: what was not chosen, days that do not fit (days, all included), communities
 * that stand in another wave or whose last wave closed fewer than 90 days before this one can close.
 */
export function planWave(form: WaveForm, context: PlanContext): Result<WavePlan> {
  const days = parseDays(form, context.today)
  const problems = [
    ...choiceProblems(form, context),
    ...(days.ok ? dayProblems(days.value, context.policy) : days.problems),
    ...listProblems(form, context),
  ]
  if (days.ok) {
    const release = publishDayProblem(days.value.publishOn, days.value.paperInDay, context.today)
    if (release !== null) problems.push(release)
    const chosen = context.communities.filter((community) => form.communities.includes(community.id))
    const hindrances = chosen.map((community) => communityProblem(community, days.value.paperInDay, context.policy.apart, null))
    problems.push(...hindrances.filter((problem) => problem !== null))
  }
  if (!days.ok || problems.length > 0) return refused(...problems)
  return accepted({
    ...days.value,
    title: form.title.trim(),
    instrumentId: form.instrument,
    place: form.place,
    languages: context.languages.filter((language) => form.languages.includes(language)),
    communities: form.communities.map((id) => ({ id, meetsAsOneGroup: form.oneGroup.includes(id) })),
  })
}
