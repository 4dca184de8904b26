import { freshOrKept, worker } from '../../device/worker-scope'
import { cachePrefix, isOutdated, isPart, shellOf } from './shell-cache'

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
  return standIn === undefined ? fetch(request) : freshOrKept(request, standIn, isNoPage)
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
