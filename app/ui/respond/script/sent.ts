import { arrival, fieldOf, home } from './here'
import { dropDraft } from './phone-store'
import { forget, recall, remember } from './tab'
import { word } from './words'

const key = `sent ${home}`

/** After sending: the draft goes, and the tab remembers that it was sent by a part of the secret that withdraws nothing. */
export function markSent(secret: string): void {
  dropDraft(home).catch(() => undefined)
  remember(key, secret)
}

/** Whether the browser came back to a survey that was sent; whoever opens the link anew gets a new one. */
export function isSentBefore(form: HTMLFormElement): boolean {
  const secret = recall(key)
  if (secret === null) return false
  if (arrival() !== 'navigate') return true
  if (fieldOf(form, 'secret')?.value.startsWith(secret)) return true
  forget(key)
  return false
}

/** Says that the answers are sent, instead of an empty form that invites to send them twice. */
export function showSent(form: HTMLFormElement): void {
  const heading = document.createElement('h1')
  heading.id = 'sent-before'
  heading.tabIndex = -1
  heading.textContent = word('done')
  const way = document.createElement('a')
  way.href = location.pathname + location.search
  way.textContent = word('again')
  form.replaceWith(heading, way)
  heading.focus()
}
