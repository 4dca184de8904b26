import { database, type Store } from './database.server'
import type { KeyHolder } from './encrypted-columns.server'
import { listPartnershipIds } from './partnerships.server'
import { listWaveIds } from './waves.server'

/** A row that encrypted texts belong to. */
export interface HolderRow {
  readonly holder: KeyHolder
  readonly id: string
}

async function listWorkshopIds(store: Store): Promise<readonly string[]> {
  return (await store.workshop.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id)
}

/** Every row that encrypted texts may belong to. */
export async function listHolders(store: Store = database()): Promise<readonly HolderRow[]> {
  const ids: readonly (readonly [KeyHolder, readonly string[]])[] = [
    ['Wave', await listWaveIds(store)],
    ['Workshop', await listWorkshopIds(store)],
    ['Partnership', await listPartnershipIds(store)],
  ]
  return ids.flatMap(([holder, own]) => own.map((id) => ({ holder, id })))
}
