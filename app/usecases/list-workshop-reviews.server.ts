import { today } from '~/data/clock.server'
import { listWaitingContributions } from '~/data/contributions-for-review.server'
import { countReviewedContributions } from '~/data/reviewed-contributions.server'
import { listStaff } from '~/data/staff.server'
import { listWorkshops } from '~/data/workshops.server'
import { policy } from '~/domain/disclosure/policy'
import type { Day } from '~/domain/kernel/day'
import { isReviewer } from '~/domain/staff/is-reviewer'
import type { Workshop } from '~/domain/workshop/workshop'
import { workshopPolicy } from '~/domain/workshop/workshop-policy'
import { contributionsDestroyedOn, isWorkshopReviewOpen, mayReviewWorkshop, secondLooksUntil } from '~/domain/workshop/workshop-review'
import { listContributionLooks } from './list-contribution-looks.server'
import { type Queue, queueUntil } from './review-days-left.server'

/** Why somebody does not review a workshop: they facilitated it; or so did everybody who reviews. */
export type Exclusion = 'facilitated' | 'everybody facilitated'

/**
 * A workshop whose review is open to a reviewer; a queue is null where there is none or its time is over. Second looks have no end while the
 * review goes on.
 */
export interface OpenWorkshopReview {
  readonly workshopId: string
  readonly title: string
  readonly excluded: Exclusion | null
  readonly contributions: Queue | null
  readonly secondLooks: { readonly waiting: number; readonly until: Day | null } | null
  /** How many contributions were let through, to be coded and read again. */
  readonly approved: number
}

/** Why this member of staff does not review the workshop, or null when they may. */
export async function findExclusion(workshop: Workshop, reviewerId: string): Promise<Exclusion | null> {
  if (mayReviewWorkshop(workshop, reviewerId)) return null
  const reviewers = (await listStaff(workshop.partnershipId)).filter((member) => member.active && isReviewer(member))
  return reviewers.some(({ id }) => mayReviewWorkshop(workshop, id)) ? 'facilitated' : 'everybody facilitated'
}

async function describe(workshop: Workshop, reviewerId: string): Promise<OpenWorkshopReview> {
  const { id, title, reviewClosedOn } = workshop
  const excluded = await findExclusion(workshop, reviewerId)
  const waiting = excluded === null ? (await listWaitingContributions(id, reviewerId)).length : 0
  const until = reviewClosedOn === null && excluded === null ? contributionsDestroyedOn(workshop, policy) : null
  const looks = (await listContributionLooks(workshop, reviewerId)).length
  const secondLooks = looks === 0 ? null : { waiting: looks, until: secondLooksUntil(workshop, policy) }
  const approved = await countReviewedContributions(id)
  return { workshopId: id, title, excluded, contributions: queueUntil(until, waiting), secondLooks, approved }
}

/** The workshops of a partnership in which this reviewer may have something to decide or to code, the latest first. */
export async function listWorkshopReviews(partnershipId: string, reviewerId: string): Promise<readonly OpenWorkshopReview[]> {
  const open = (await listWorkshops(partnershipId)).filter((workshop) => isWorkshopReviewOpen(workshop, today(), workshopPolicy))
  const reviews = await Promise.all(open.map((workshop) => describe(workshop, reviewerId)))
  return reviews.filter(
    ({ excluded, contributions, secondLooks, approved }) =>
      excluded !== null || contributions !== null || secondLooks !== null || approved > 0,
  )
}
