import { appendAudit } from '~/data/audit.server'
import { findAction, storeShown } from '~/data/improvement-actions.server'
import { transaction } from '~/data/transaction.server'

interface Showing {
  readonly partnershipId: string
  readonly actor: string
  readonly id: string
  readonly to: 'published' | 'unpublished'
}

/** Publishes an improvement action, or takes it back from the public pages. To do it again changes nothing. */
export async function showAction({ partnershipId, actor, id, to }: Showing): Promise<void> {
  await transaction(async (store) => {
    const action = await findAction(id, partnershipId, store)
    if (action === null || !(await storeShown(id, partnershipId, to, store))) return
    const act = to === 'published' ? 'publish-action' : 'unpublish-action'
    await appendAudit({ partnershipId, actor, act, subject: action.title }, store)
  })
}
