import { appendAudit } from '~/data/audit.server'
import { appendInvitation } from '~/data/invitations.server'
import { findHomePartnershipId } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'

const hoursOfARecoveryLink = 24

/** The path of a one-time link that makes another coordinator, for whoever may run commands on the server. */
export async function recoverCoordinator(): Promise<string> {
  const partnershipId = await findHomePartnershipId()
  if (partnershipId === null) throw new Error('The reference data must be loaded before a coordinator is recovered')
  return transaction(async (store) => {
    const token = await appendInvitation({ partnershipId, role: 'coordinator' }, hoursOfARecoveryLink, store)
    await appendAudit({ partnershipId, actor: 'The server', act: 'recover', subject: 'coordinator' }, store)
    return `/invitation/${token}`
  })
}
