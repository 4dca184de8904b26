import type { Desk } from './desk'
import { signalWords } from './needs-signal'
import { shellOf } from './shell-cache'

/** How long a page may take to show that it can be had, in milliseconds. */
const patience = 5000

/** Where a click leads away from this page to another one of this site; null: nowhere, or somewhere that is kept for the time without a signal. */
function leadsTo(event: MouseEvent): URL | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!isPlain || event.defaultPrevented || link === null || link.target !== '') return null
  const to = new URL(link.href)
  const isOfThisSite = to.origin === location.origin && to.pathname !== location.pathname
  return isOfThisSite && shellOf(to.pathname) === null ? to : null
}

async function canBeHad(to: URL): Promise<boolean> {
  const stop = new AbortController()
  const alarm = setTimeout(() => stop.abort(), patience)
  try {
    const { type, status } = await fetch(to, { redirect: 'manual', cache: 'no-store', signal: stop.signal })
    return type === 'opaqueredirect' || status < 500
  } catch {
    return false
  } finally {
    clearTimeout(alarm)
  }
}

/**
 * Without a signal a link does not throw the board away: pages outside of the workshops have no worker that could answer in their place. The signal
 * may have come back since the board looked, so the page is asked for.
 */
export function stayWithoutSignal({ session, voice }: Desk): void {
  document.addEventListener('click', (event) => {
    const to = leadsTo(event)
    if (to === null || session.status() !== 'offline') return
    event.preventDefault()
    void canBeHad(to).then((isThere) => (isThere ? location.assign(to) : voice.say(signalWords)))
  })
}
