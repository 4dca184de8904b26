/** The few parts of a service worker that this one uses; the types of pages and of workers cannot stand in one program. */
interface FetchLike extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Scope {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate', hear: (event: Lasting) => void): void
  addEventListener(name: 'fetch', hear: (event: FetchLike) => void): void
}

const itself: object = self
const worker = itself as Scope

/** How long a page may take before the kept one stands in, in milliseconds: a weak signal is worse than none. */
const patience = 5000

async function page(request: Request): Promise<Response> {
  const kept = (await caches.match(request.url)) ?? (await caches.match(request.url, { ignoreSearch: true }))
  if (kept === undefined) return fetch(request)
  const fresh = fetch(request).then((answer) => (answer.status >= 500 ? kept : answer))
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience))
  return Promise.race([fresh, late]).catch(() => kept)
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request)
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/s/')) event.respondWith(page(request))
  else if (/^\/(assets|pictures|places)\//.test(pathname)) event.respondWith(asset(request))
})
