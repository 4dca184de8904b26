import { database, type Store } from './database.server'

/** Whether people can answer, of whichever partnership. */
export async function isAnyWaveOpen(store: Store = database()): Promise<boolean> {
  return (await store.wave.count({ where: { state: 'open' }, take: 1 })) > 0
}
