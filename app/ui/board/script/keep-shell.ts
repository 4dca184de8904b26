import { keepScreen } from './keep-screen'
import { cacheOf, isPart, scope, shellOf } from './shell-cache'

/** How long a page is left to load what it needs later, in milliseconds, before what it did not load is cleared. */
const settling = 15_000

function loadedParts(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).origin === location.origin && isPart(new URL(name).pathname))
}

/** `kept`: what is known to be in the cache, so that it is not looked for again at every exchange with the server. */
async function keepParts(cache: Cache, kept: Set<string>): Promise<void> {
  for (const name of loadedParts()) {
    if (kept.has(name)) continue
    if (await cache.match(name)) {
      kept.add(name)
      continue
    }
    // The browser has it at hand: this asks the network for nothing.
    const answer = await fetch(name, { cache: 'force-cache' })
    if (!answer.ok) continue
    await cache.put(name, answer)
    kept.add(name)
  }
}

/** Whether one of these is a part of the page: an exchange of the board with the server is none. */
function isAnyPart(loaded: PerformanceObserverEntryList): boolean {
  return loaded.getEntries().some(({ name }) => isPart(new URL(name).pathname))
}

/** The page without anything that was said, as the server makes it for whoever is signed in. */
async function keepPage(cache: Cache, shell: string): Promise<void> {
  const answer = await fetch(shell)
  if (answer.ok && !answer.redirected) await cache.put(shell, answer)
}

async function dropOthers(cache: Cache, shell: string): Promise<void> {
  const wanted = new Set([new URL(shell, location.href).href, ...loadedParts()])
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
}

/** What marks identifiers comes when somebody comes to a box: it has to be here before the signal goes. */
function loadMarks(): void {
  document.querySelector('textarea[data-marks]')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
}

async function keep(workshop: string, shell: string): Promise<void> {
  const cache = await caches.open(cacheOf(workshop, location.pathname.split('/').at(-1) ?? ''))
  await keepPage(cache, shell)
  const kept = new Set<string>()
  await keepParts(cache, kept)
  let last: Promise<void> = Promise.resolve()
  new PerformanceObserver((loaded) => {
    if (!isAnyPart(loaded)) return
    // Without a signal, or where the device is full: it is asked for again when the page is opened again.
    last = last.then(() => keepParts(cache, kept)).catch(() => undefined)
  }).observe({ type: 'resource' })
  loadMarks()
  setTimeout(() => {
    if (navigator.onLine) last = last.then(() => dropOthers(cache, shell)).catch(() => undefined)
  }, settling)
}

/** Keeps this page so that it opens without a signal: without a word of what was said, for its worker alone. */
export async function keepShell({ board = '', worker = '' }: DOMStringMap): Promise<void> {
  const shell = shellOf(location.pathname)
  if (shell === null || worker === '' || !('serviceWorker' in navigator) || !('caches' in self)) return
  try {
    await navigator.serviceWorker.register(worker, { scope })
    await keep(board, shell)
    if (location.pathname.endsWith('/board')) await keepScreen(board, location.pathname)
  } catch {
    // Without a signal, or where the browser forbids it: the page that stands here still works.
  }
}
