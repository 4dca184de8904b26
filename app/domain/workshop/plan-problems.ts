import { isWithin, type Period } from '../disclosure/statement-period'
import type { Day } from '../kernel/day'
import type { Problem } from '../kernel/result'
import type { Perspective } from './perspective'
import type { PlanSoFar } from './workshop-plan'

/** What a partnership has, which a plan chooses from. */
export interface PlanChoices {
  readonly journeys: ReadonlyArray<{ readonly id: string; readonly perspective: Perspective }>
  /** 'area' and the codes of the settlements. */
  readonly places: readonly string[]
  /** Codes of communities of interest. */
  readonly communities: readonly string[]
  /** Ids of those who may facilitate. */
  readonly facilitators: readonly string[]
  /** Case studies that may be read at a workshop. */
  readonly caseStudies: ReadonlyArray<{ readonly id: string; readonly perspective: Perspective }>
  readonly released: readonly Period[]
}

/** Whether a day lies in a period whose statement is out: no workshop may come into it or go from it. */
export function isReleased(heldOn: Day, released: readonly Period[]): boolean {
  return released.some((period) => isWithin(heldOn, period))
}

function choiceProblems(plan: PlanSoFar, facilitators: readonly string[], choices: PlanChoices): readonly Problem[] {
  const problems: Problem[] = []
  if (!choices.journeys.some(({ id }) => id === plan.journeyId)) problems.push({ item: 'journey', key: 'workshop.journey.missing' })
  if (!choices.places.includes(plan.place)) problems.push({ item: 'place', key: 'workshop.place.missing' })
  if (plan.audiences.length === 0) problems.push({ item: 'audiences', key: 'workshop.audiences.missing' })
  if (!plan.communities.every((code) => choices.communities.includes(code)))
    problems.push({ item: 'communities', key: 'workshop.communities.unknown' })
  if (facilitators.length === 0) problems.push({ item: 'facilitators', key: 'workshop.facilitators.missing' })
  if (!facilitators.every((id) => choices.facilitators.includes(id)))
    problems.push({ item: 'facilitators', key: 'workshop.facilitators.unknown' })
  return problems
}

function modeProblems({ mode, placeKind }: PlanSoFar): readonly Problem[] {
  if (mode === null || placeKind === null || (mode === 'online') === (placeKind === 'online')) return []
  return [{ item: 'placeKind', key: mode === 'online' ? 'workshop.place-kind.online' : 'workshop.place-kind.in-person' }]
}

/** A story of another perspective is read only where the group was asked: a victim should not meet the story of somebody convicted unprepared. */
function caseStudyProblems(plan: PlanSoFar, { caseStudies, journeys }: PlanChoices): readonly Problem[] {
  const known = plan.caseStudyIds.map((id) => caseStudies.find((study) => study.id === id))
  const perspective = journeys.find(({ id }) => id === plan.journeyId)?.perspective
  if (known.includes(undefined)) return [{ item: 'caseStudies', key: 'workshop.case-study.gone' }]
  const isForeign = perspective !== undefined && known.some((study) => study?.perspective !== perspective)
  return isForeign && !plan.mixes ? [{ item: 'mixes', key: 'workshop.case-study.mixes' }] : []
}

/** Why a partnership cannot have a workshop with this plan, as far as it was typed, and these facilitators; nothing when it can. */
export function planProblems(plan: PlanSoFar, facilitators: readonly string[], choices: PlanChoices): readonly Problem[] {
  return [
    ...choiceProblems(plan, facilitators, choices),
    ...modeProblems(plan),
    ...caseStudyProblems(plan, choices),
    ...(plan.heldOn !== null && isReleased(plan.heldOn, choices.released) ? [{ item: 'heldOn', key: 'workshop.day.released' }] : []),
  ]
}

/** The problems of a plan that was refused as it was typed, with those that it has besides; a field that is mended anyway is named once. */
export function withOtherProblems(refused: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  return [...refused, ...others.filter(({ item }) => !refused.some((problem) => problem.item === item))]
}
