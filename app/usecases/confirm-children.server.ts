import { appendAudit } from '~/data/audit.server'
import { isAskingChildren, storeChildrenConsent } from '~/data/children-consent.server'
import { today } from '~/data/clock.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { parseChildrenConsent, type ChildrenConsent, type TypedConsent } from '~/domain/instrument/children-consent'
import { refused, type Result } from '~/domain/kernel/result'

/** Keeps what a partnership confirms about asking children, which lets it choose their survey. While one is open its wording stands. */
export async function confirmChildren(
  typed: TypedConsent,
  { partnershipId, actor }: { readonly partnershipId: string; readonly actor: string },
): Promise<Result<ChildrenConsent>> {
  const consent = parseChildrenConsent(typed, today())
  if (!consent.ok) return consent
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    if (await isAskingChildren(partnershipId, store)) return refused({ item: 'children', key: 'children.open' })
    await storeChildrenConsent(partnershipId, consent.value, store)
    await appendAudit({ partnershipId, actor, act: 'confirm-children', subject: 'children-3' }, store)
    return consent
  })
}
