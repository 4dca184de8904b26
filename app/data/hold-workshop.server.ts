import type { Workshop } from '~/domain/workshop/workshop'
import type { Store } from './database.server'
import { findWorkshop } from './workshops.server'

/**
 * The workshop as it is and stays until the transaction ends: whoever else changes it or its board waits. Writing its id over itself locks
 * the row on PostgreSQL, and on SQLite takes the write lock before anything is read. Null: the partnership has no such workshop.
 */
export async function holdWorkshop(id: string, partnershipId: string, store: Store): Promise<Workshop | null> {
  await store.workshop.updateMany({ where: { id, partnershipId }, data: { id } })
  return findWorkshop(id, partnershipId, store)
}
