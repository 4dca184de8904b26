import type { Day } from '../kernel/day'
import { accepted, type Problem, refused, type Result } from '../kernel/result'
import type { Period } from '../disclosure/statement-period'
import { isReleased } from './plan-problems'
import { runsUntil, startsFrom } from './running-policy'
import type { Workshop } from './workshop'
import type { PlanSoFar } from './workshop-plan'

type Standing = Pick<Workshop, 'state' | 'heldOn' | 'confirmedOn' | 'reviewClosedOn'>

function refusal(key: string, values?: Problem['values']): Result<never> {
  return refused({ item: 'workshop', key, ...(values === undefined ? {} : { values }) })
}

/** A planned workshop can be started from a week before its day until a week after it. */
export function mayStart({ state, heldOn }: Standing, today: Day): Result<null> {
  if (state !== 'planned') return refusal('workshop.start.not-planned')
  if (today < startsFrom(heldOn)) return refusal('workshop.start.early', { day: startsFrom(heldOn) })
  if (today > runsUntil(heldOn)) return refusal('workshop.start.late', { day: runsUntil(heldOn) })
  return accepted(null)
}

/** What is planned or runs can be called off; what was said in it is then destroyed. */
export function mayCancel({ state }: Standing): Result<null> {
  return state === 'planned' || state === 'running' ? accepted(null) : refusal('workshop.cancel.over')
}

/**
 * A workshop is finished once its day has come: one that runs, or one that was held without a board and is only counted. What was counted can
 * be put right until a statement of its period is released.
 */
export function mayFinish({ state, heldOn }: Standing, today: Day, released: readonly Period[]): Result<null> {
  if (state === 'cancelled') return refusal('workshop.finish.cancelled')
  if (today < heldOn) return refusal('workshop.finish.early', { day: heldOn })
  return isReleased(heldOn, released) ? refusal('workshop.finish.released') : accepted(null)
}

/** Whether the plan can still be changed: not once the workshop is over. */
export function isPlanOpen({ state }: Standing): boolean {
  return state === 'planned' || state === 'running'
}

/** Whether facilitators can still come and go: until the group has confirmed the summary or the review is over. */
export function areFacilitatorsOpen({ state, confirmedOn, reviewClosedOn }: Standing): boolean {
  return state !== 'cancelled' && confirmedOn === null && reviewClosedOn === null
}

/** What stands while a workshop runs: the board belongs to its journey, and a day that moves would keep what was said for longer. */
export function changeProblems(
  workshop: Pick<Workshop, 'state' | 'heldOn'> & { readonly journey: { readonly id: string } },
  plan: Pick<PlanSoFar, 'journeyId' | 'heldOn'>,
): readonly Problem[] {
  if (workshop.state !== 'running') return []
  return [
    ...(plan.journeyId === workshop.journey.id ? [] : [{ item: 'journey', key: 'workshop.running.journey' }]),
    ...(plan.heldOn === workshop.heldOn ? [] : [{ item: 'heldOn', key: 'workshop.running.day' }]),
  ]
}
