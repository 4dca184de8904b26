import { dropDraft } from './draft'
import { forget, recall, remember } from './store'
import { wordsOf } from './words'

const key = `sent ${location.pathname}`

/** After sending: the draft goes, and the tab remembers that it was sent by a part of the secret that withdraws nothing. */
export function markSent(secret: string): void {
  dropDraft()
  remember(key, secret)
}

/** Whether the browser came back to a survey that was sent; whoever opens the link anew gets a new one. */
export function isSentBefore(form: HTMLFormElement): boolean {
  const secret = recall(key)
  if (secret === null) return false
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit?.type !== 'navigate') return true
  const own = form.elements.namedItem('secret')
  if (own instanceof HTMLInputElement && own.value.startsWith(secret)) return true
  forget(key)
  return false
}

/** Says that the answers are sent, instead of an empty form that invites to send them twice. */
export function showSent(form: HTMLFormElement): void {
  const { done, again } = wordsOf(form)
  const heading = document.createElement('h1')
  heading.tabIndex = -1
  heading.textContent = done
  const way = document.createElement('a')
  way.href = location.pathname + location.search
  way.textContent = again
  form.replaceWith(heading, way)
  heading.focus()
}
