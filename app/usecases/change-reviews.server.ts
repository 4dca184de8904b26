import { appendAudit } from '~/data/audit.server'
import { findStaff, storeReviews } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/** Lets a coordinator review what people wrote, or no longer. Whoever has another role is refused: a reviewer reviews anyway. */
export function changeReviews(request: {
  readonly staffId: string
  readonly partnershipId: string
  readonly actor: string
  readonly to: 'also reviews' | 'does not'
}): Promise<Result<null>> {
  const { staffId, partnershipId, actor, to } = request
  return transaction(async (store) => {
    const member = await findStaff(staffId, partnershipId, store)
    if (member === null || !(await storeReviews(staffId, to, store))) return refused({ item: 'staff', key: 'staff.no-coordinator' })
    const act = to === 'also reviews' ? 'also-reviews' : 'no-longer-reviews'
    await appendAudit({ partnershipId, actor, act, subject: member.name }, store)
    return accepted(null)
  })
}
