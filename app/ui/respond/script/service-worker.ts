import { freshOrKept, worker } from '../../device/worker-scope'

async function page(request: Request): Promise<Response> {
  const kept = (await caches.match(request.url)) ?? (await caches.match(request.url, { ignoreSearch: true }))
  return kept === undefined ? fetch(request) : freshOrKept(request, kept, ({ status }) => status >= 500)
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
