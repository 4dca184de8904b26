import { database, type Store } from './database.server'

/** The frameworks that belong to a partnership of this installation: framework id → partnership id. */
export async function listFrameworkOwners(store: Store = database()): Promise<ReadonlyMap<string, string>> {
  const rows = await store.framework.findMany({ select: { id: true, partnershipId: true } })
  return new Map(rows.flatMap(({ id, partnershipId }) => (partnershipId === null ? [] : [[id, partnershipId] as const])))
}

/** The frameworks that this name stands on as their owner, and that belong to no partnership of the installation yet. */
export async function listFreeFrameworkIds(owner: string, store: Store): Promise<readonly string[]> {
  const rows = await store.framework.findMany({ where: { owner, partnershipId: null }, select: { id: true } })
  return rows.map(({ id }) => id)
}

export async function giveFrameworks(ids: readonly string[], partnershipId: string, store: Store): Promise<void> {
  await store.framework.updateMany({ where: { id: { in: [...ids] }, partnershipId: null }, data: { partnershipId } })
}
