import { appendAudit } from '~/data/audit.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { revokeCaptures as storeRevocation } from '~/data/workshop-captures.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/**
 * Tells the devices that captured a workshop, or those of one member of staff, to wipe what they keep: each does as soon as it has signal. What
 * it had not sent is lost, so this is for a device that is lost or in the wrong hands.
 */
export function revokeCaptures(request: {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: { readonly name: string }
  /** Left out: the devices of everybody. */
  readonly staffId?: string
}): Promise<Result<null>> {
  const { workshopId, partnershipId, actor, staffId } = request
  return transaction(async (store) => {
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null) return refused({ item: 'devices', key: 'board.unknown' })
    await storeRevocation(staffId === undefined ? { workshopId } : { workshopId, staffId }, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'revoke-devices', subject: workshop.title }, store)
    return accepted(null)
  })
}
