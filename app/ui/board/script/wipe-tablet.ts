import { settled } from '../../device/durable-stores'
import { cachePrefix, isOf, scope } from './shell-cache'
import { countWaiting, databaseName, dropWorkshop, transactOnTablet } from './tablet-store'
import { boardChannel } from './tell-boards'

/** How long a page of another tab may hold the database open before it is left to it, emptied, in milliseconds. */
const patience = 2000

async function dropCaches(isMeant: (name: string) => boolean): Promise<void> {
  if (!('caches' in self)) return
  for (const name of await caches.keys()) if (isMeant(name)) await caches.delete(name)
}

function tell(workshop: string): void {
  boardChannel(workshop, () => undefined)('wiped')
}

/** Nothing of this workshop stays on the device: neither its key nor what waits, what was said, or its pages. */
export async function wipeWorkshop(workshop: string): Promise<void> {
  await dropWorkshop(workshop).catch(() => undefined)
  tell(workshop)
  await dropCaches((name) => isOf(workshop, name)).catch(() => undefined)
}

/** Whether there is anything to look at; where a browser does not tell, there may be. */
export async function isAnythingKept(): Promise<boolean> {
  if (!('indexedDB' in self)) return false
  if (!('databases' in indexedDB)) return true
  const known = await indexedDB.databases().catch(() => [])
  return known.some(({ name }) => name === databaseName)
}

/** Emptied first, the keys before all: deleting waits for whoever has the database open. */
async function dropDatabase(): Promise<void> {
  await transactOnTablet('readwrite', async (stores) => {
    for (const store of [stores.workshops, stores.outbox, stores.refused, stores.snapshots]) await settled(store.clear())
  })
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience))
  await Promise.race([settled(indexedDB.deleteDatabase(databaseName)), late])
}

/** Nothing of any workshop stays on the device. What cannot be wiped does not hold up the rest. */
export async function wipeTablet(): Promise<void> {
  if (await isAnythingKept()) {
    const kept = await countWaiting().catch(() => [])
    await dropDatabase().catch(() => undefined)
    for (const { workshop } of kept) tell(workshop)
  }
  await dropCaches((name) => name.startsWith(cachePrefix)).catch(() => undefined)
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(scope).catch(() => undefined)
  // An address under the scope of another worker finds that one.
  if (registration !== undefined && new URL(registration.scope).pathname === scope) await registration.unregister()
}
