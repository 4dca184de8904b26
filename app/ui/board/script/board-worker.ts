import { freshOrKept, worker } from '../../device/worker-scope'
import { signalPage } from './needs-signal'
import { boardOf, cachePrefix, isOutdated, isPart, shellOf } from './shell-cache'

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

/** The workshop's own board, or another one that is kept here. */
async function boardHere(pathname: string): Promise<string | null> {
  const own = boardOf(pathname)
  if (own !== null && (await kept(`${own}?shell`)) !== undefined) return own
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix)) continue
    const shell = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).find((path) => path.endsWith('/board'))
    if (shell !== undefined) return shell
  }
  return null
}

/** The page from the server; without a signal one that says so, in place of the browser's own, from which nothing leads back. */
async function reached(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    }
    return new Response(signalPage(await boardHere(new URL(request.url).pathname)), { status: 503, headers })
  }
}

async function page(request: Request, shell: string | null): Promise<Response> {
  const standIn = shell === null ? undefined : await kept(shell)
  return standIn === undefined ? reached(request) : freshOrKept(request, standIn, isNoPage)
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
  if (request.mode === 'navigate' && !search.includes('shell')) event.respondWith(page(request, shell))
  else if (isPart(pathname)) event.respondWith(part(request))
})
