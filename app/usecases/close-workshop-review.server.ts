import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { deleteWaitingContributions, holdWorkshopAsItIs, storeReviewClosed } from '~/data/contributions-for-review.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { findWorkshop } from '~/data/workshops.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { workshopPolicy } from '~/domain/workshop/workshop-policy'
import { isWorkshopReviewOpen, mayReviewWorkshop } from '~/domain/workshop/workshop-review'

interface Closing {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
}

/**
 * Ends the review of a workshop and destroys what nobody has decided about. Refused while the review is not open, when it was closed
 * already, and to whoever facilitated the workshop.
 */
export async function closeWorkshopReview({ workshopId, partnershipId, actor }: Closing): Promise<Result<null>> {
  const result = await transaction(async (store): Promise<Result<null>> => {
    await holdWorkshopAsItIs(workshopId, store)
    const workshop = await findWorkshop(workshopId, partnershipId, store)
    if (workshop === null || !isWorkshopReviewOpen(workshop, today(), workshopPolicy))
      return refused({ item: 'confirmed', key: 'workshop-review.not-open' })
    if (!mayReviewWorkshop(workshop, actor.id)) return refused({ item: 'confirmed', key: 'workshop-review.facilitated' })
    if (!(await storeReviewClosed(workshopId, today(), store))) return refused({ item: 'confirmed', key: 'workshop-review.closed' })
    const count = await deleteWaitingContributions(workshopId, store)
    const act = count > 0 ? 'close-review-and-destroy' : 'close-review'
    await appendAudit({ partnershipId, actor: actor.name, act, subject: workshopId }, store)
    return accepted(null)
  })
  if (result.ok) await vacuum()
  return result
}
