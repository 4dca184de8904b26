import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { holdPartnership } from '~/data/partnerships.server'
import {
  deleteSafeguardingProtocol,
  findSafeguardingProtocol,
  isAskingAnybody,
  listLanguagesAsked,
  storeSafeguardingProtocol,
} from '~/data/safeguarding-protocol.server'
import { listQueue } from '~/data/safeguarding-queue.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import {
  parseSafeguardingProtocol,
  tellsTheSame,
  type SafeguardingProtocol,
  type TypedProtocol,
} from '~/domain/partnership/safeguarding-protocol'

interface Actor {
  readonly partnershipId: string
  readonly actor: string
}

const whileOpen = refused({ item: 'safeguarding', key: 'danger.open' })

/**
 * Keeps what a partnership does about danger, which turns the looking for it on. While people answer, what they were told before they wrote
 * stands: it is neither turned on nor worded anew. What staff do can be changed at any time.
 */
export async function confirmSafeguarding(typed: TypedProtocol, { partnershipId, actor }: Actor): Promise<Result<SafeguardingProtocol>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const protocol = parseSafeguardingProtocol(typed, await listLanguagesAsked(partnershipId, store), today())
    if (!protocol.ok) return protocol
    const known = await findSafeguardingProtocol(partnershipId, store)
    const isToldAnew = known === null || !tellsTheSame(known, protocol.value)
    if (isToldAnew && (await isAskingAnybody(partnershipId, store))) return whileOpen
    await storeSafeguardingProtocol(partnershipId, protocol.value, store)
    await appendAudit({ partnershipId, actor, act: 'confirm-safeguarding', subject: protocol.value.confirmedBy }, store)
    return protocol
  })
}

async function hindrance(partnershipId: string, store: Store): Promise<Result<null>> {
  if (await isAskingAnybody(partnershipId, store)) return whileOpen
  const isEmpty = (await listQueue(partnershipId, store)).length === 0
  return isEmpty ? accepted(null) : refused({ item: 'safeguarding', key: 'danger.waiting' })
}

/** Takes the protocol away, so that nothing is looked for; refused while people answer, and while a text waits for somebody to act on it. */
export async function removeSafeguarding({ partnershipId, actor }: Actor): Promise<Result<null>> {
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const allowed = await hindrance(partnershipId, store)
    if (!allowed.ok) return allowed
    const isGone = await deleteSafeguardingProtocol(partnershipId, store)
    if (isGone)
      await appendAudit({ partnershipId, actor, act: 'remove-safeguarding', subject: 'what to do when somebody is in danger' }, store)
    return accepted(null)
  })
}
