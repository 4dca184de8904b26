import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { listWorkshopPeople } from '~/data/workshop-people.server'
import { mayDecide } from '~/domain/anonymise/may-decide'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { policy } from '~/domain/disclosure/policy'
import { type ApprovedContribution, contributionObstacle } from '~/domain/workshop/published-contribution'
import type { Workshop } from '~/domain/workshop/workshop'
import { mayReviewWorkshop, secondLooksUntil } from '~/domain/workshop/workshop-review'

/** The contributions of a workshop whose words need a second approval before they may be published, and may get it from this reviewer. */
export async function listContributionLooks(
  workshop: Workshop,
  reviewerId: string,
  store?: Store,
): Promise<readonly ApprovedContribution[]> {
  const until = secondLooksUntil(workshop, policy)
  if (!mayReviewWorkshop(workshop, reviewerId) || (until !== null && until < today())) return []
  const people = (await listWorkshopPeople([workshop.id], store)).get(workshop.id) ?? null
  return (await listReviewedContributions(workshop.id, store)).filter(
    (approved) =>
      contributionObstacle(approved, people, textPolicy) === 'second-look' && mayDecide({ by: approved.firstReviewerId }, reviewerId),
  )
}
