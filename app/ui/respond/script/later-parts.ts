import { isShared, sayProblem, surveyForm } from './here'
import { post } from './post'
import { shownStep, showStep } from './steps'
import { place, type Place } from './walk'
import { word } from './words'

export type Show = (page: Document) => void

/** The sentences that only coming back later needs; later-parts.tsx writes them. */
export type LaterWord = 'wrong' | 'many' | 'busy' | 'long'

/** What only coming back later shows, in the language of the page. */
export interface Parts {
  readonly page: Document
  readonly say: (form: HTMLFormElement, name: LaterWord) => void
}

/** Asks the survey for it when it is needed; what cannot be had is told, and null comes back. */
export async function fetchParts(form: HTMLFormElement, show: Show): Promise<Parts | null> {
  const answered = await post(form.getAttribute('action') ?? '', new URLSearchParams({ intent: 'parts' }))
  const words = answered?.page.querySelector<HTMLElement>('#later-parts')?.dataset['words']
  if (answered === null) sayProblem(form, word('notReached'))
  else if (words === undefined) show(answered.page)
  if (answered === null || words === undefined) return null
  const said = JSON.parse(words) as Record<LaterWord, string>
  return { page: answered.page, say: (at, name) => sayProblem(at, said[name]) }
}

export function putAway(): void {
  document.querySelector('#aside')?.remove()
  const button = document.querySelector<HTMLElement>('#later')
  if (button) button.hidden = false
}

/** Puts a page in front of the questions, with the form and all answers behind it, and out of the way when somebody goes back, by its button or the browser's. */
export function putInFront(form: HTMLFormElement, section: HTMLElement): void {
  putAway()
  for (const page of form.querySelectorAll<HTMLElement>(':scope > section, #later')) page.hidden = true
  form.querySelector('#not-reached')?.remove()
  form.append(section)
  scrollTo(0, 0)
  section.querySelector<HTMLElement>('h1')?.focus()
  section.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-aside]') !== null) goOn()
  })
}

function goOn(): void {
  if (!isShared() && place().depth > 0) return history.back()
  putAway()
  const form = surveyForm()
  if (form) showStep(form, shownStep())
}

/** On somebody's own phone the browser's back button leads from the page in front to the question behind it. */
export function enterHistory(): void {
  if (isShared()) return
  history.pushState({ step: shownStep(), depth: place().depth + 1 } satisfies Place, '')
  addEventListener('popstate', putAway, { once: true })
}

/** A copy of a page that stands in a template of the parts. */
export function copyOf(page: Document, id: string): HTMLElement {
  const found = page.querySelector<HTMLTemplateElement>(`template#${id}`)?.content.querySelector<HTMLElement>('#aside')
  if (!found) throw new Error(`The parts have no ${id}`)
  return document.importNode(found, true)
}

/** Browsers lock nothing over plain http. */
export function canLock(): boolean {
  return 'subtle' in crypto
}

/** Says what would go in the open, before anything goes; only who agrees goes on. */
export function askFirst(form: HTMLFormElement, { page }: Parts, agreed: () => Promise<void>): void {
  const section = copyOf(page, 'in-the-open')
  section.querySelector('[data-agree]')?.addEventListener('click', () => void oneAtATime(form, agreed))
  enterHistory()
  putInFront(form, section)
}

let isUnderWay = false

/** A second tap while the first is under way does nothing. */
export async function oneAtATime(form: HTMLFormElement, work: () => Promise<void>): Promise<void> {
  if (isUnderWay) return
  isUnderWay = true
  form.setAttribute('aria-busy', 'true')
  form.querySelector('#not-reached')?.remove()
  try {
    await work()
  } catch {
    sayProblem(form, word('notReached'))
  } finally {
    isUnderWay = false
    form.removeAttribute('aria-busy')
  }
}
