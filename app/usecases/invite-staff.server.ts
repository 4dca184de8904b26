import { appendAudit } from '~/data/audit.server'
import { appendInvitation } from '~/data/invitations.server'
import { transaction } from '~/data/transaction.server'
import type { Role } from '~/domain/staff/role'

const hoursOfAnInvitation = 7 * 24

/** The path of a new one-time link for a role; it is told once, to whoever asked, and works for seven days. */
export async function inviteStaff(invitation: {
  readonly partnershipId: string
  readonly role: Role
  readonly actor: string
}): Promise<{ readonly path: string }> {
  const { partnershipId, role, actor } = invitation
  return transaction(async (store) => {
    const token = await appendInvitation({ partnershipId, role }, hoursOfAnInvitation, store)
    await appendAudit({ partnershipId, actor, act: 'invite', subject: role }, store)
    return { path: `/invitation/${token}` }
  })
}
