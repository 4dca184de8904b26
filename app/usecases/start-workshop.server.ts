import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { storeStarted } from '~/data/workshop-course.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { mayStart } from '~/domain/workshop/workshop-course'

interface Request {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
}

/** Opens the board of a planned workshop, from a week before its day until a week after it. */
export async function startWorkshop({ workshopId, partnershipId, actor }: Request): Promise<Result<null>> {
  return transaction(async (store) => {
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null) return refused({ item: 'workshop', key: 'workshop.unknown' })
    const allowed = mayStart(workshop, today())
    if (!allowed.ok) return allowed
    await storeStarted(workshopId, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'start-workshop', subject: workshop.title }, store)
    return accepted(null)
  })
}
