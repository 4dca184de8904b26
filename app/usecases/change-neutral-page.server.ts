import { appendAudit } from '~/data/audit.server'
import { saveLeaveAddress } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { accepted, type Result } from '~/domain/kernel/result'
import { parseNeutralPage } from '~/domain/partnership/neutral-page'

/** Sets the page that Leave now goes to, for every survey of the partnership at once. `ownHost`: where this site is. */
export async function changeNeutralPage(request: {
  readonly partnershipId: string
  readonly actor: string
  readonly typed: string
  readonly ownHost: string
}): Promise<Result<string>> {
  const { partnershipId, actor, typed, ownHost } = request
  const address = parseNeutralPage(typed, ownHost)
  if (!address.ok) return address
  await transaction(async (store) => {
    await saveLeaveAddress(partnershipId, address.value, store)
    await appendAudit({ partnershipId, actor, act: 'neutral-page', subject: address.value }, store)
  })
  return accepted(address.value)
}
