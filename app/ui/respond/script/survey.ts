import { applyDraft, draftOf, freshSecret, keep, namesOf, takeCode, takeOver } from './draft'
import { fieldOf, fromTemplate, home, isShared, sayProblem, surveyForm } from './here'
import { watchLeaving } from './leave'
import { forgetOffline } from './forget-offline'
import { dropDraft, findOwnWaiting, listWaiting, mendCode, type KeptDraft } from './phone-store'
import { watchPageButtons } from './page-buttons'
import { showPictures } from './pictures'
import { addReview, fillReview } from './review'
import type * as Sending from './send'
import { isSentBefore, markSent, showSent } from './sent'
import { addHandover, keepPristine, watchIdle, wipe } from './shared-device'
import { carryWork } from './spare-time'
import { sayStatus } from './status'
import { addButtons, lastAnswered, showStep, shownPage, shownStep, stepOf } from './steps'
import { fetchVariant, replaceDocument } from './switch'
import { recall, remember } from './tab'
import { hearTabs } from './tell-tabs'
import { endChange, goOn, goTo, here, place, press, work, type Place } from './walk'
import { watchWriting } from './watch-writing'
import { takeWords, word } from './words'

/** The address of the language that is shown, whichever entry of the history somebody goes back to. */
let shownAt = location.href

/** What only sending and coming back need is loaded after the first question can be answered; without a signal it may be missing. */
function sending(run: (part: typeof Sending) => void): void {
  import('./send').then(run, () => {
    const form = surveyForm() ?? document.querySelector('form')
    if (form) sayProblem(form, word('notReached'))
  })
}

/** Another page in the place of this one, without an entry of the browser's history that would send a form again. */
function show(page: Document): void {
  replaceDocument(page)
  scrollTo(0, 0)
  begin('replaced')
}

/** Nobody is asked twice: what was sent says so, and what came to its end leaves nothing behind. */
function beginWithoutForm(how: Arrival): void {
  showPictures(document)
  const sent = document.querySelector<HTMLElement>('#sent')
  if (sent && !isShared()) markSent(sent.dataset['secret'] ?? '')
  if (sent) sayStatus('sent')
  if (document.querySelector('#closed, #taken-back')) {
    dropDraft(home).catch(() => undefined)
    void forgetOffline()
  }
  // The link to a new form leads to this very address, and the browser keeps the entry's state: the new one begins at its beginning.
  if (sent || document.querySelector('#taken-back')) history.replaceState({ step: 0, depth: place().depth } satisfies Place, '')
  if (how === 'loaded') return
  const target = document.querySelector<HTMLElement>('#again, #outcome') ?? document.querySelector<HTMLElement>('h1[tabindex], #problems')
  target?.focus()
}

type Arrival = 'loaded' | 'replaced' | 'cleared'

function firstStep(form: HTMLFormElement, how: Arrival): number {
  const asked = document.activeElement?.closest('section')?.id ?? location.hash.slice(1)
  const mended = document.querySelector('#problems a')?.getAttribute('href')?.slice(1) ?? form.dataset['place'] ?? asked
  const known = mended === '' ? -1 : stepOf(form, mended)
  if (known >= 0) return known
  return how === 'loaded' && !isShared() ? place().step : 0
}

/** Makes the page that stands there work: the one that was loaded, the one that came in its place, or the empty one for the next person. */
function begin(how: Arrival): void {
  takeWords()
  const form = surveyForm()
  if (form === null) return beginWithoutForm(how)
  if (!isShared() && isSentBefore(form)) return showSent(form)
  const isReturned = form.dataset['returned'] !== undefined
  if (!isReturned) freshSecret(form)
  if (isShared()) addHandover(form)
  addReview(form)
  addButtons(form)
  const step = isReturned && isShared() ? Math.max(1, firstStep(form, how)) : firstStep(form, how)
  history.replaceState({ step, depth: place().depth } satisfies Place, '')
  const problem = document.querySelector<HTMLElement>('#problems')
  showStep(form, step, (how === 'loaded' && step === 0) || problem !== null ? 'leave focus' : 'focus')
  problem?.focus()
  takeCode(form)
  if (isReturned) keep(form, namesOf(form))
  else if (isShared()) void saySharedStatus()
  else void resume(form)
}

/** What this person types is kept nowhere; what others have sent may still wait. */
async function saySharedStatus(): Promise<void> {
  sayStatus((await listWaiting().catch(() => [])).length > 0 ? 'othersWait' : 'shared')
}

function submitOther(form: HTMLFormElement, by: HTMLElement | null): void {
  sending((part) => void part.submitOther(form, by, show))
}

/** The code of answers that wait was mended: they go on their way again. */
async function sendAgain(form: HTMLFormElement): Promise<void> {
  const [id, waiting] = (await findOwnWaiting(home)) ?? []
  if (id === undefined || waiting === undefined) return submitOther(form, null)
  await mendCode(id, fieldOf(form, 'code')?.value ?? '')
  sending(({ sendLocked }) => sendLocked(id, waiting, show))
}

/** What was kept comes back; whoever opens the page anew is asked whether it is theirs. False where nothing was. */
async function resume(form: HTMLFormElement): Promise<boolean> {
  const [id, waiting] = (await findOwnWaiting(home)) ?? []
  if (id !== undefined && waiting !== undefined) {
    sending(({ sendLocked }) => sendLocked(id, waiting, show))
    return true
  }
  if (!(await takeOver(form))) return false
  sayStatus('saved')
  carryWork(form)
  if (shownPage(form)?.id === 'check') fillReview(form)
  const notice = recall(here) === null && lastAnswered(form) !== undefined ? fromTemplate('began') : null
  if (notice !== null) form.querySelector('#welcome h1')?.after(notice)
  return true
}

/** The same page in other words: everything that was answered moves over, and the step stays. */
async function change(form: HTMLFormElement | null, address: string): Promise<void> {
  const draft: KeptDraft | null = form === null ? null : draftOf(form)
  const step = shownStep()
  const page = await fetchVariant(address)
  const shown = form ?? document.querySelector<HTMLElement>('#main')
  if (page === null) return shown === null ? undefined : sayProblem(shown, word('noSwitch'))
  const detail = document.querySelector('#aside')
  replaceDocument(page)
  shownAt = address
  history.replaceState(history.state, '', address)
  begin('cleared')
  const own = surveyForm()
  if (own === null || draft === null) return
  applyDraft(own, draft)
  showStep(own, step)
  history.replaceState({ ...place(), step } satisfies Place, '')
  if (shownPage(own)?.id === 'check') fillReview(own)
  dispatchEvent(new CustomEvent('survey-changed', { detail }))
}

function clear(): void {
  wipe()
  begin('cleared')
}

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (!(form instanceof HTMLFormElement)) return
  event.preventDefault()
  const address = submitter?.dataset['switch'] === undefined ? null : submitter.getAttribute('formaction')
  if (address !== null && form.id === 'survey') return form.inert ? undefined : void change(form, address)
  const isForLater = submitter instanceof HTMLButtonElement && submitter.value === 'later'
  if (isForLater) return submitOther(form, submitter)
  if (form.id === 'sealed') return void sendAgain(form)
  if (form.id !== 'survey') return submitOther(form, submitter)
  if (shownPage(form)?.id === 'check') return sending(({ send }) => void send(form, show))
  goOn(form)
})

function follow(form: HTMLFormElement, item: string): void {
  showStep(form, stepOf(form, item))
  document.getElementById(item)?.querySelector<HTMLElement>('input')?.focus()
  if (document.getElementById(item)?.matches('input, textarea')) document.getElementById(item)?.focus()
}

/** The browser asks first, in its own language; what it asks about is the button's own words. */
function startAgain({ textContent }: Element): void {
  if (confirm(textContent ?? '')) void dropDraft(home).then(clear, clear)
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  if (event.target.closest('[data-finish]') !== null) {
    event.preventDefault()
    return clear()
  }
  const form = surveyForm()
  const way = event.target.closest('[data-switch]')?.getAttribute('formaction') ?? null
  if (way !== null && document.querySelector('#sent-before') !== null) return void change(null, way)
  if (form === null) return
  const drop = event.target.closest('[data-drop]')
  if (drop !== null) return startAgain(drop)
  if (event.target.closest('[data-go]') !== null) {
    event.target.closest('#began')?.remove()
    return goTo(form, stepOf(form, lastAnswered(form) ?? ''))
  }
  const pressed = event.target.closest<HTMLElement>('[data-by], [data-to]')
  if (pressed !== null && press(form, pressed.dataset)) return
  const target = event.target.closest('a')?.getAttribute('href')
  if (!target?.startsWith('#')) return
  event.preventDefault()
  follow(form, target.slice(1))
})

document.addEventListener('input', ({ target }) => {
  const form = surveyForm()
  if (form === null || !(target instanceof Element) || !form.contains(target)) return
  remember(here, '1')
  keep(form, [target.getAttribute('name') ?? ''])
  work(form)
})

addEventListener('popstate', () => {
  const { step, depth } = place()
  const form = surveyForm()
  if (form) {
    endChange()
    history.replaceState(history.state, '', shownAt)
    showStep(form, step)
    if (shownPage(form)?.id === 'check') fillReview(form)
  } else if (document.querySelector('#sent') && depth > 0) history.go(-depth)
})

hearTabs((news) => {
  const form = surveyForm()
  // What a person on a shared device types is in one tab only.
  if (form === null || news === 'left' || isShared()) return
  const typing = document.activeElement?.getAttribute('name') ?? ''
  if (news === 'draft') return void takeOver(form, document.activeElement instanceof HTMLTextAreaElement ? typing : '')
  const secret = fieldOf(form, 'secret')?.value
  // Another tab has sent the answers of this form, and they have arrived already; meanwhile it may stand there in another language.
  void resume(form).then((isThere) => {
    const shown = surveyForm()
    if (!isThere && shown !== null && fieldOf(shown, 'secret')?.value === secret) showSent(shown)
  })
})

function settle(): void {
  import('./send').then((sending) => sending.settle()).catch(() => undefined)
}

if (!watchLeaving()) {
  document.documentElement.classList.add('js')
  keepPristine()
  watchPageButtons()
  begin('loaded')
  watchWriting()
  if (isShared()) {
    watchIdle(clear)
    addEventListener('online', settle)
  }
  if (document.readyState === 'complete') settle()
  else addEventListener('load', () => setTimeout(settle, 500))
}
