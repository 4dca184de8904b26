import { kept } from './draft'
import { fieldsOf, home, isAtHome, isShared, sayProblem, surveyForm } from './here'
import { comeBack } from './later'
import { keepOffline } from './offline'
import { watchKeeping } from './keep-page'
import { deliver, deliverLocked, deliverOthers, isToWait, pack, type Parcel } from './outbox'
import { dropOldDrafts } from './drop-old'
import { fillReceipt } from './fill-receipt'
import { findWaiting, type Waiting } from './phone-store'
import { alone, post, type Answered } from './post'
import { workDone } from './spare-time'
import { sayStatus } from './status'
import { tellTabs } from './tell-tabs'
import { waitForSignal } from './waiting'
import { word } from './words'

/** How long a phone that is not done with its work holds up the sending, in milliseconds. */
const patience = 20_000

type Show = (page: Document) => void

watchKeeping()

function sayNotSent(form: HTMLFormElement): void {
  sayProblem(form, word(isShared() ? 'codeNeedsSignal' : 'notReached'))
  sayStatus(isShared() ? 'shared' : 'saved')
}

/** Sent once more even where another tab was faster: a repeat counts nothing, and answers with the whole page. */
async function tryAgain(parcel: Parcel): Promise<Answered | null> {
  const answered = await deliver(parcel)
  return answered === null || isToWait(answered) ? null : answered
}

/** On a device of many whoever stands before it when the signal comes back need not be who answered. */
function showWithoutAnswers(show: Show): Show {
  return (page) => {
    page.querySelector('.own-answers')?.remove()
    show(page)
  }
}

/** Gives what to show then. */
async function sendNow(form: HTMLFormElement, show: Show): Promise<() => void> {
  await kept()
  sayStatus('sending')
  await workDone(patience)
  const parcel = await pack(form)
  if (parcel.id !== null) tellTabs('queue')
  const answered = await deliver(parcel)
  if (answered !== null && (parcel.id === null || !isToWait(answered))) return () => show(answered.page)
  if (parcel.id === null) return () => sayNotSent(form)
  return () =>
    waitForSignal({ secret: parcel.draft.secret, attempt: () => tryAgain(parcel), show: isShared() ? showWithoutAnswers(show) : show })
}

/**
 * Sends what was answered; a second tap while the first is under way does nothing. Meanwhile the form takes no answer: it would be said to be
 * saved, and what is on its way would be without it.
 */
export async function send(form: HTMLFormElement, show: Show): Promise<void> {
  if (form.inert) return
  const pressed = document.activeElement
  form.inert = true
  form.setAttribute('aria-busy', 'true')
  const goOn = await sendNow(form, show).catch(() => () => sayNotSent(form))
  form.inert = false
  form.removeAttribute('aria-busy')
  if (pressed instanceof HTMLElement) pressed.focus()
  goOn()
}

/** Goes on with answers that an earlier page of this phone has locked. */
export function sendLocked(id: string, known: Waiting, show: Show): void {
  const { secret } = known
  const attempt = async (): Promise<Answered | null> => {
    const answered = await alone(async () => deliverLocked(id, (await findWaiting(id)) ?? known))
    if (answered === null || answered.status === 429) return null
    fillReceipt(answered.page, secret)
    return answered
  }
  waitForSignal({ secret, attempt, show })
}

/**
 * Forms other than the survey: a receipt, a code. The page that answers takes the place of the one that asked. Drafts that wait for their
 * writer go no such way: the phone locks and unlocks them.
 */
export async function submitOther(form: HTMLFormElement, by: HTMLElement | null, show: Show): Promise<void> {
  if (form.id === 'resume') return comeBack('resume', show)
  if (form.id === 'survey' && by instanceof HTMLButtonElement && by.value === 'later') return comeBack('later', show)
  const body = new URLSearchParams(fieldsOf(form).map(([name, value]): [string, string] => [name, value]))
  if (by instanceof HTMLButtonElement && by.name !== '') body.set(by.name, by.value)
  const address = by?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  const answered = await post(address, body)
  if (answered === null) return sayProblem(form, word('notReached'))
  // A reload stays in the language that was chosen.
  if (by?.dataset['switch'] !== undefined) history.replaceState(history.state, '', address)
  // Only this phone knows the receipt of answers that had waited.
  const receipt = document.querySelector('[data-receipt]:not([hidden]) .receipt')?.textContent ?? ''
  if (receipt !== '') fillReceipt(answered.page, receipt.replaceAll('-', ''))
  show(answered.page)
}

/**
 * What can wait until the first question can be answered: the page is kept for the time without a signal, what is past goes, and what
 * waits is sent.
 */
export async function settle(): Promise<void> {
  await keepOffline()
  await dropOldDrafts(surveyForm()?.dataset['today'] ?? '').catch(() => undefined)
  const isEmpty = await deliverOthers(isShared() || !isAtHome ? null : home).catch(() => true)
  if (isShared() && surveyForm() !== null) sayStatus(isEmpty ? 'shared' : 'othersWait')
}
