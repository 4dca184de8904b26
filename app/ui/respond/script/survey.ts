import { dropDraft, keepDraft, restoreDraft, takeCode } from './draft'
import { watchLeaving } from './leave'
import { send } from './send'
import { isSentBefore, markSent, showSent } from './sent'
import { carryWork, workFor } from './spare-time'
import { addButtons, isLastStep, showStep, shownStep, stepOf } from './steps'
import { wordsOf } from './words'

interface Place {
  readonly step: number
  /** How many entries of the browser's history lie between here and the first. */
  readonly depth: number
}

/** The form while the check page stands in its place. */
let laidAside: Node[] = []
let notReached = ''

function surveyForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('#survey')
}

function place(): Place {
  return (history.state as Place | null) ?? { step: 0, depth: 0 }
}

/** The form that stands there carries the work that was done for it, or the phone begins with it. */
function work(begin: 'begin' | 'carry'): void {
  const form = document.querySelector<HTMLFormElement>('#survey, #check')
  carryWork(form)
  if (form?.id === 'survey') keepDraft(form)
  if (form !== null && begin === 'begin') workFor(form, () => work('carry'))
}

function goTo(form: HTMLFormElement, step: number): void {
  work('begin')
  history.pushState({ step, depth: place().depth + 1 } satisfies Place, '')
  showStep(form, step)
}

/** A new page in the place of the old one, without an entry of the browser's history that would send the form again. */
function replacePage(nodes: readonly Node[]): void {
  document.body.replaceChildren(...nodes)
  scrollTo(0, 0)
}

function bringBack(step: number): void {
  if (laidAside.length === 0) return
  replacePage(laidAside)
  laidAside = []
  work('carry')
  const form = surveyForm()
  if (form) showStep(form, step)
}

/** Makes the page that stands there work: the one that was loaded, or the one that came in its place. */
function begin(arrival: 'loaded' | 'replaced'): void {
  const sent = document.querySelector<HTMLElement>('#sent')
  if (sent) markSent(sent.dataset['secret'] ?? '')
  if (document.querySelector('#closed, #taken-back')) dropDraft()
  // The link to a new form leads to this very address, and the browser keeps the entry's state: the new one begins at its beginning.
  if (document.querySelector('#sent, #taken-back')) history.replaceState({ step: 0, depth: place().depth } satisfies Place, '')
  const form = surveyForm()
  if (form === null) {
    const target = document.querySelector<HTMLElement>('#again') ?? document.querySelector<HTMLElement>('h1[tabindex], #problems')
    if (arrival === 'replaced') target?.focus()
    return work('begin')
  }
  notReached = wordsOf(form).notReached
  if (isSentBefore(form)) return showSent(form)
  const isFresh = form.dataset['returned'] === undefined
  if (isFresh) restoreDraft(form)
  takeCode(form)
  work('carry')
  addButtons(form)
  const asked = document.activeElement?.closest('section')?.id ?? location.hash.slice(1)
  const problem = document.querySelector<HTMLElement>('#problems')
  const mended = problem?.querySelector('a')?.hash.slice(1) ?? form.dataset['place'] ?? asked
  const known = stepOf(form, mended)
  const step = known < 0 ? (isFresh ? place().step : 0) : known
  history.replaceState({ step, depth: place().depth } satisfies Place, '')
  showStep(form, step, step === 0 || problem !== null ? 'leave focus' : 'focus')
  problem?.focus()
}

async function submit(form: HTMLFormElement, by: HTMLElement | null): Promise<void> {
  const target = new URL(by?.getAttribute('formaction') ?? '', location.href).hash.slice(1)
  if (by instanceof HTMLButtonElement && by.value === 'change' && laidAside.length > 0) {
    bringBack(0)
    const survey = surveyForm()
    if (survey === null) return
    const step = Math.max(0, target === '' ? 0 : stepOf(survey, target))
    history.replaceState({ step, depth: place().depth } satisfies Place, '')
    return showStep(survey, step)
  }
  const page = await send(form, by, notReached)
  if (page === null) return
  const next = [...page.body.childNodes]
  const isCheck = page.querySelector('#check') !== null
  if (form.id === 'survey' && isCheck) {
    laidAside = [...document.body.childNodes]
    history.pushState({ step: shownStep(), depth: place().depth + 1 } satisfies Place, '')
  } else if (!isCheck) {
    laidAside = []
  }
  replacePage(next)
  begin('replaced')
}

/** Another language is a page of its own, with everything typed; it begins at the question that is shown. */
function switches(form: HTMLFormElement, by: HTMLElement | null): boolean {
  if (!(by instanceof HTMLButtonElement) || by.dataset['switch'] === undefined) return false
  work('carry')
  const here = form.querySelector(':scope > section:not([hidden])')?.id
  if (here !== undefined) by.formAction = `${by.formAction.split('#', 1).join('')}#${here}`
  return true
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  if (switches(form, event.submitter)) return
  event.preventDefault()
  const isForLater = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'later'
  if (form.id === 'survey' && !isForLater && !isLastStep(form)) return goTo(form, shownStep() + 1)
  void submit(form, event.submitter)
})

document.addEventListener('click', (event) => {
  const form = surveyForm()
  if (form === null || !(event.target instanceof Element)) return
  const by = event.target.closest<HTMLElement>('[data-by]')?.dataset['by']
  if (by !== undefined) return Number(by) < 0 && place().depth > 0 ? history.back() : goTo(form, shownStep() + Number(by))
  const target = event.target.closest('a')?.getAttribute('href')
  if (!target?.startsWith('#')) return
  event.preventDefault()
  const item = target.slice(1)
  showStep(form, stepOf(form, item))
  document.getElementById(item)?.querySelector<HTMLElement>('input')?.focus()
  if (document.getElementById(item)?.matches('input, textarea')) document.getElementById(item)?.focus()
})

document.addEventListener('input', ({ target }) => {
  const form = surveyForm()
  if (form !== null && target instanceof Node && form.contains(target)) work('begin')
})

addEventListener('popstate', () => {
  const { step, depth } = place()
  const form = surveyForm()
  if (form) return showStep(form, step)
  if (laidAside.length > 0) return bringBack(step)
  if (document.querySelector('#sent') && depth > 0) history.go(-depth)
})

if (!watchLeaving()) {
  document.documentElement.classList.add('js')
  begin('loaded')
}
