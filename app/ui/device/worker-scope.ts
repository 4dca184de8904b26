/** The few parts of a service worker that ours use; the types of pages and of workers cannot stand in one program. */
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

/** The worker that this runs in. */
export const worker = itself as Scope

/** How long a page may take before the kept one stands in, in milliseconds: a weak signal is worse than none. */
const patience = 5000

/**
 * The page as the server has it now, or the kept one where the server does not answer in time, cannot be reached, or answers with what `isNoPage`
 * says is no page.
 */
export function freshOrKept(request: Request, kept: Response, isNoPage: (answer: Response) => boolean): Promise<Response> {
  const fresh = fetch(request).then((answer) => (isNoPage(answer) ? kept : answer))
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience))
  return Promise.race([fresh, late]).catch(() => kept)
}
