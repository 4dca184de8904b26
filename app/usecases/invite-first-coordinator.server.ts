import { appendInvitation, deleteInvitationsOfRole } from '~/data/invitations.server'
import { findHomePartnershipId, holdPartnership } from '~/data/partnerships.server'
import { countActiveCoordinators } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'

const hoursOfTheFirstLink = 24

/**
 * The path of the one-time link that makes the first coordinator, or null when there is a coordinator already. A new link replaces the ones
 * that nobody used.
 */
export async function inviteFirstCoordinator(): Promise<string | null> {
  const partnershipId = await findHomePartnershipId()
  if (partnershipId === null) throw new Error('The reference data must be loaded before the first coordinator is invited')
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    if ((await countActiveCoordinators(partnershipId, store)) > 0) return null
    const invitation = { partnershipId, role: 'coordinator' } as const
    await deleteInvitationsOfRole(invitation, store)
    return `/invitation/${await appendInvitation(invitation, hoursOfTheFirstLink, store)}`
  })
}
