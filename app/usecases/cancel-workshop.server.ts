import { appendAudit } from '~/data/audit.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { storeCancelled } from '~/data/workshop-course.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { mayCancel } from '~/domain/workshop/workshop-course'

interface Request {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
}

/** Calls off a workshop that is planned or runs. What was said in it is destroyed, on the server at once and on devices when they hear of it. */
export async function cancelWorkshop({ workshopId, partnershipId, actor }: Request): Promise<Result<null>> {
  return transaction(async (store) => {
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null) return refused({ item: 'workshop', key: 'workshop.unknown' })
    const allowed = mayCancel(workshop)
    if (!allowed.ok) return allowed
    await storeCancelled(workshopId, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'cancel-workshop', subject: workshop.title }, store)
    return accepted(null)
  })
}
