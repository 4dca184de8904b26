import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { storeDistressProtocol } from '~/data/distress-protocol.server'
import { transaction } from '~/data/transaction.server'
import type { Result } from '~/domain/kernel/result'
import { type DistressProtocol, parseDistressProtocol, type TypedDistressProtocol } from '~/domain/workshop/distress-protocol'

interface Actor {
  readonly partnershipId: string
  readonly actor: { readonly id: string; readonly name: string }
}

/** Keeps what a partnership has confirmed about distress in a workshop, in place of what we propose or of what it confirmed before. */
export async function confirmDistress(typed: TypedDistressProtocol, { partnershipId, actor }: Actor): Promise<Result<DistressProtocol>> {
  const protocol = parseDistressProtocol(typed, today())
  if (!protocol.ok) return protocol
  return transaction(async (store) => {
    await storeDistressProtocol(partnershipId, protocol.value, store)
    await appendAudit({ partnershipId, actor: actor.name, act: 'confirm-distress', subject: protocol.value.confirmedBy }, store)
    return protocol
  })
}
