import { lateStore, store } from './forget-offline'

/** Keeps for the time without a signal what this page has loaded after the survey itself; where the survey is not kept, nothing is. */
export async function keepLate(): Promise<void> {
  if (!('caches' in self) || !(await caches.has(store))) return
  try {
    const late = await caches.open(lateStore)
    for (const { name } of performance.getEntriesByType('resource')) {
      const { origin, pathname } = new URL(name)
      if (origin !== location.origin || !/^\/(assets|places)\//.test(pathname) || (await caches.match(name))) continue
      const answer = await fetch(name)
      if (answer.ok) await late.put(name, answer)
    }
  } catch {
    // Without a signal, or where the phone is full: it is asked for again.
  }
}
