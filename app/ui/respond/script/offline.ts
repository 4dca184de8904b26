import { lateStore, scope, store } from './forget-offline'
import { surveyForm } from './here'

/** What the page itself has loaded and will need, and the pages that are one tap away. */
function needed(): readonly string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const { worker } = surveyForm()?.dataset ?? {}
  const { listen } = document.querySelector<HTMLElement>('#main')?.dataset ?? {}
  const switches = [...document.querySelectorAll('[data-switch][formaction]')].map((button) => button.getAttribute('formaction') ?? '')
  const own = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang
  const readings = switches.filter((address) => new URLSearchParams(address.split('?')[1]).get('lang') === own)
  const pictures = [...document.querySelectorAll<HTMLElement>('[data-picture]')].map((place) => place.dataset['picture'] ?? '')
  return [
    location.pathname + location.search,
    ...readings,
    ...loaded.filter((address) => new URL(address).pathname.startsWith('/assets/')),
    ...[worker, listen].filter((address) => address !== undefined),
    ...pictures,
  ]
}

async function fill(): Promise<void> {
  const cache = await caches.open(store)
  const wanted = new Set(needed().map((address) => new URL(address, location.href).href))
  for (const { url } of await cache.keys()) {
    if (wanted.has(url) || url.includes(scope)) continue
    await cache.delete(url)
    // A file under another name is a new version of the whole: what was loaded later is of the old one.
    await caches.delete(lateStore)
  }
  for (const url of wanted) {
    // A page is fetched anew, its words may have been mended; everything else never changes under its name.
    if (!url.includes(scope) && (await cache.match(url))) continue
    const answer = await fetch(url)
    if (answer.ok) await cache.put(url, answer)
  }
}

/** Once the first question can be answered: keeps the empty page and what it needs, so that it opens without a signal. */
export async function keepOffline(): Promise<void> {
  const address = surveyForm()?.dataset['offline']
  if (address === undefined || !('serviceWorker' in navigator) || !('caches' in self)) return
  try {
    await navigator.serviceWorker.register(address, { scope })
    await fill()
  } catch {
    // Without a signal, or where the browser forbids it: the page that stands here still works.
  }
}
