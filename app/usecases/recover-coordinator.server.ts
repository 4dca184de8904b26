import { appendAudit } from '~/data/audit.server'
import { appendInvitation } from '~/data/invitations.server'
import { findHomePartnershipId, listPartnershipIds } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

const hoursOfARecoveryLink = 24

/**
 * The path of a one-time link that makes another coordinator, for whoever may run commands on the server: of the partnership that was asked
 * for, of that of the short addresses where none was. Refuses one that is not there.
 */
export async function recoverCoordinator(asked: string | null = null): Promise<Result<string>> {
  const partnershipId = asked ?? (await findHomePartnershipId())
  if (partnershipId === null) throw new Error('The reference data must be loaded before a coordinator is recovered')
  return transaction(async (store): Promise<Result<string>> => {
    const known = await listPartnershipIds(store)
    if (!known.includes(partnershipId)) {
      return refused({ item: 'partnership', key: 'partnership.unknown', values: { asked: partnershipId, known: known.join(', ') } })
    }
    const token = await appendInvitation({ partnershipId, role: 'coordinator' }, hoursOfARecoveryLink, store)
    await appendAudit({ partnershipId, actor: 'The server', act: 'recover', subject: 'coordinator' }, store)
    return accepted(`/invitation/${token}`)
  })
}
