import { day } from '~/domain/kernel/day'
import { type DistressProtocol, proposedDistressSteps } from '~/domain/workshop/distress-protocol'
import { database, type Store } from './database.server'

/** What a partnership has confirmed about distress in a workshop, or null. */
export async function findConfirmedDistress(partnershipId: string, store: Store = database()): Promise<DistressProtocol | null> {
  const row = await store.distressProtocol.findUnique({ where: { partnershipId } })
  return row === null ? null : { steps: row.steps, confirmedBy: row.confirmedBy, confirmedOn: day(row.confirmedOn) }
}

/** What facilitators do, a step a line: what the partnership has confirmed, or, until then, what we propose. */
export async function findDistressProtocol(
  partnershipId: string,
  store: Store = database(),
): Promise<{ readonly steps: string; readonly isConfirmed: boolean }> {
  const confirmed = await findConfirmedDistress(partnershipId, store)
  return { steps: confirmed?.steps ?? proposedDistressSteps, isConfirmed: confirmed !== null }
}

export async function storeDistressProtocol(partnershipId: string, protocol: DistressProtocol, store: Store): Promise<void> {
  await store.distressProtocol.upsert({ where: { partnershipId }, create: { partnershipId, ...protocol }, update: protocol })
}
