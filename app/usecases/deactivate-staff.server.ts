import { appendAudit } from '~/data/audit.server'
import { holdPartnership } from '~/data/partnerships.server'
import { deleteSessionsOf } from '~/data/sessions.server'
import { countActiveCoordinators, deactivateStaff as storeDeactivation, findStaff } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'
import { revokeCaptures } from '~/data/workshop-captures.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/**
 * Ends a member's access and sessions at once, and tells the devices on which they captured workshops to wipe what they keep; never the last
 * coordinator's. What they typed keeps their name.
 */
export async function deactivateStaff(request: {
  readonly staffId: string
  readonly partnershipId: string
  readonly actor: string
}): Promise<Result<{ readonly name: string }>> {
  const { staffId, partnershipId, actor } = request
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const member = await findStaff(staffId, partnershipId, store)
    if (member === null || !member.active) return refused({ item: 'staff', key: 'staff.unknown' })
    if (member.role === 'coordinator' && (await countActiveCoordinators(partnershipId, store)) === 1) {
      return refused({ item: 'staff', key: 'staff.last-coordinator' })
    }
    await storeDeactivation(staffId, store)
    await deleteSessionsOf(staffId, store)
    await revokeCaptures({ staffId }, store)
    await appendAudit({ partnershipId, actor, act: 'deactivate', subject: member.name }, store)
    return accepted({ name: member.name })
  })
}
