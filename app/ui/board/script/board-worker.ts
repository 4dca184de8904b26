import { cachePrefix, isOutdated, isPart, shellOf } from './shell-cache'

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

/** What is kept for workshops; caches of the survey are none of its business. */
async function kept(address: string): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const found = name.startsWith(cachePrefix) ? await caches.match(address, { cacheName: name }) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** A server that stumbles, or that sends somebody whose session is over to sign in: the board goes on from the device and says so itself. */
function isNoPage({ status, type }: Response): boolean {
  return status >= 500 || type === 'opaqueredirect'
}

async function page(request: Request, shell: string): Promise<Response> {
  const standIn = await kept(shell)
  if (standIn === undefined) return fetch(request)
  const fresh = fetch(request).then((answer) => (isNoPage(answer) ? standIn : answer))
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(standIn), patience))
  return Promise.race([fresh, late]).catch(() => standIn)
}

async function part(request: Request): Promise<Response> {
  return (await kept(request.url)) ?? fetch(request)
}

async function clearOutdated(): Promise<void> {
  for (const name of await caches.keys()) if (isOutdated(name)) await caches.delete(name)
  await worker.clients.claim()
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(clearOutdated()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  const shell = shellOf(pathname)
  // The shell itself is asked for to be kept anew.
  if (shell !== null && request.mode === 'navigate' && !search.includes('shell')) event.respondWith(page(request, shell))
  else if (isPart(pathname)) event.respondWith(part(request))
})
