import type { DisclosurePolicy } from '../disclosure/policy'
import { addDays, type Day } from '../kernel/day'
import type { Workshop } from './workshop'
import type { WorkshopPolicy } from './workshop-policy'

type Finished = Pick<Workshop, 'state' | 'finishedOn' | 'confirmedOn'>

/** The first day on which what was said may be reviewed: when the group confirmed it, at the latest so many days after the workshop was finished. */
export function reviewOpensOn({ state, finishedOn, confirmedOn }: Finished, { daysToConfirm }: WorkshopPolicy): Day | null {
  if (state !== 'finished' || finishedOn === null) return null
  const latest = addDays(finishedOn, daysToConfirm)
  return confirmedOn !== null && confirmedOn < latest ? confirmedOn : latest
}

/** Whether reviewers may see what was said in a workshop, one contribution at a time. */
export function isWorkshopReviewOpen(workshop: Finished, today: Day, policy: WorkshopPolicy): boolean {
  const opensOn = reviewOpensOn(workshop, policy)
  return opensOn !== null && opensOn <= today
}

/** The day on which what nobody has reviewed is destroyed; null while the workshop is not finished. */
export function contributionsDestroyedOn({ finishedOn }: Pick<Workshop, 'finishedOn'>, { retention }: DisclosurePolicy): Day | null {
  return finishedOn === null ? null : addDays(finishedOn, retention.textAfterClosing)
}

/** The last day on which a second reviewer may approve words: so many days after the review was closed; null while it goes on. */
export function secondLooksUntil({ reviewClosedOn }: Pick<Workshop, 'reviewClosedOn'>, { retention }: DisclosurePolicy): Day | null {
  return reviewClosedOn === null ? null : addDays(reviewClosedOn, retention.secondLookAfterSealing)
}

/** Whether somebody may review this workshop: whoever facilitated it has heard who said what. */
export function mayReviewWorkshop({ facilitatorIds }: Pick<Workshop, 'facilitatorIds'>, staffId: string): boolean {
  return !facilitatorIds.includes(staffId)
}
