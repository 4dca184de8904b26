import { lateStore, store } from './forget-offline'

async function addLoaded(): Promise<void> {
  const late = await caches.open(lateStore)
  for (const { name: asked } of performance.getEntriesByType('resource')) {
    const { origin, pathname } = new URL(asked)
    // What had to be asked for under another address is the same file.
    const name = origin + pathname
    if (origin !== location.origin || !/^\/(assets|places)\//.test(pathname) || (await caches.match(name))) continue
    // The browser mostly has it at hand: then this asks the network for nothing.
    const answer = await fetch(name, { cache: 'force-cache' })
    if (answer.ok) await late.put(name, answer)
  }
}

let last: Promise<void> = Promise.resolve()

/** Keeps for the time without a signal what this page has loaded after the survey itself; where the survey is not kept, nothing is. */
export function keepLate(): Promise<void> {
  last = last
    .then(async () => {
      if ('caches' in self && (await caches.has(store))) await addLoaded()
    })
    // Without a signal, or where the phone is full: it is asked for again.
    .catch(() => undefined)
  return last
}
