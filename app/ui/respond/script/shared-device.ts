import { sharedDevicePolicy } from '../../../domain/response/shared-device-policy'
import { fromTemplate } from './here'
import { replaceDocument, type Shown } from './switch'

const second = 1000
let pristine: Shown | null = null
const address = location.pathname + location.search
let touched = Date.now()

/** Remembers the page as it came, before anybody typed: the next person gets a copy of it, in its language, with or without a signal. */
export function keepPristine(): void {
  const { documentElement, title } = document
  pristine ??= { documentElement: documentElement.cloneNode() as HTMLElement, title, body: document.body.cloneNode(true) as HTMLElement }
}

/** The page between two people comes first. */
export function addHandover(form: HTMLFormElement): void {
  const copy = fromTemplate('handover')
  if (copy !== null) form.prepend(copy)
}

/** Nothing of the person before stands anywhere any more. */
export function wipe(): void {
  dispatchEvent(new Event('survey-over'))
  if (pristine === null) return
  replaceDocument({ ...pristine, body: pristine.body.cloneNode(true) as HTMLElement })
  history.replaceState(history.state, '', address)
}

function isBetweenPeople(): boolean {
  const page = document.querySelector<HTMLElement>('#handover')
  return page !== null && !page.hidden
}

function warn(): void {
  if (document.querySelector('#idle') !== null) return
  const copy = fromTemplate('still-there') ?? document.createDocumentFragment()
  document.body.append(copy)
  const box = document.querySelector<HTMLDialogElement>('#idle')
  if (typeof box?.showModal === 'function') box.showModal()
  else box?.setAttribute('open', '')
}

/**
 * A device that nobody touches belongs to nobody: it asks whether somebody is there, and clears the screen when nobody says so. A device that
 * slept clears it as soon as it wakes.
 */
export function watchIdle(clear: () => void): void {
  const touch = (): void => {
    touched = Date.now()
    document.querySelector('#idle')?.remove()
  }
  for (const name of ['input', 'click', 'keydown', 'scroll', 'touchmove']) addEventListener(name, touch, { passive: true, capture: true })
  const look = (): void => {
    const seconds = (Date.now() - touched) / second
    if (isBetweenPeople() || seconds < sharedDevicePolicy.idleSeconds) return
    if (seconds < sharedDevicePolicy.idleSeconds + sharedDevicePolicy.warnSeconds) return warn()
    touch()
    clear()
  }
  setInterval(look, second)
  document.addEventListener('visibilitychange', look)
  // What the browser keeps for its back button, and what a change to another page leaves, is empty.
  addEventListener('pagehide', () => document.body.replaceChildren())
  addEventListener('pageshow', ({ persisted }) => (persisted ? clear() : undefined))
}
