import type { DraftFields } from '../../../domain/response/locked-draft'
import { formatResumeCode } from '../../../domain/response/resume-code'
import { resumePolicy } from '../../../domain/response/resume-policy'
import { bringBack, variantField, placeField } from './bring-back'
import { carryLookups, keep, kept, lookupsOf, takeOver } from './draft'
import { fieldsOf, home, sayProblem, surveyForm } from './here'
import { askFirst, canLock, copyOf, enterHistory, fetchParts, oneAtATime, putInFront, type Parts, type Show } from './later-parts'
import { ask, post } from './post'
import { keysOf, lock, newResumeCode } from './resume-crypto'
import { carryWork } from './spare-time'
import { shownPage } from './steps'
import { word } from './words'

/** The code of this page: whoever stops twice keeps the newer draft under the same one. */
let code = ''

/** What is locked: everything in the form, and where its writer stopped, in which language and reading. */
function draftFields(form: HTMLFormElement): DraftFields {
  const answers = fieldsOf(form).filter(([name, value]) => value !== '' && name !== 'ticket' && name !== 'intent')
  const { search } = new URL(form.action)
  return [...answers, [placeField, shownPage(form)?.id ?? ''], [variantField, search]]
}

/** The form remembers by which lookups it was kept, so that sending deletes them all. */
function remember(form: HTMLFormElement, lookups: readonly string[]): void {
  carryLookups(form, [...new Set([...lookupsOf(form), ...lookups])].slice(-resumePolicy.mostKept))
  keep(form, ['resume'])
}

function showCode(form: HTMLFormElement, { page }: Parts, shown: string): void {
  const section = copyOf(page, 'kept')
  const box = section.querySelector('.receipt')
  if (box) box.textContent = shown
  putInFront(form, section)
}

/** Locks the draft here, and only then lets it go; what comes of it is told in words. */
async function keepLocked(form: HTMLFormElement, parts: Parts, show: Show): Promise<void> {
  const made = code || newResumeCode()
  const keys = await keysOf(made, form.dataset['collector'] ?? '')
  if (keys === null) throw new Error('A new code was taken for none')
  code = made
  const earlier = lookupsOf(form)
  remember(form, [keys.lookup])
  const locked = await lock(keys, draftFields(form))
  if (locked === null) return parts.say(form, 'long')
  const fields = [['intent', 'keep'], ['lookup', keys.lookup], ['locked', locked], ...earlier.map((lookup) => ['resume', lookup])]
  const answer = await ask(`${home}/later`, new URLSearchParams(fields))
  if (answer === null) return sayProblem(form, word('notReached'))
  if (answer.status === 429) return parts.say(form, 'busy')
  if (answer.status === 413) return parts.say(form, 'long')
  if (answer.status === 410) return void fetchParts(form, show)
  if (answer.status !== 200) return sayProblem(form, word('notReached'))
  enterHistory()
  showCode(form, parts, formatResumeCode(made))
}

/** Where nothing can be locked here, and its writer has said that the survey may do it. */
async function keepInTheOpen(form: HTMLFormElement, parts: Parts, show: Show): Promise<void> {
  const body = new URLSearchParams(fieldsOf(form).map(([name, value]): [string, string] => [name, value]))
  body.set('intent', 'later')
  const answered = await post(form.getAttribute('action') ?? '', body)
  if (answered === null) return sayProblem(form, word('notReached'))
  const made = answered.page.querySelector('#kept .receipt')?.textContent?.trim()
  if (made === undefined) {
    if (answered.status === 429) return parts.say(form, 'busy')
    return answered.status === 413 ? parts.say(form, 'long') : show(answered.page)
  }
  remember(
    form,
    [...answered.page.querySelectorAll<HTMLInputElement>('input[name="resume"]')].map(({ value }) => value),
  )
  showCode(form, parts, made)
}

/** Keeps what stands in the form and shows the code for it. */
async function keepForLater(form: HTMLFormElement, show: Show): Promise<void> {
  const parts = await fetchParts(form, show)
  if (parts === null) return
  if (!canLock()) return askFirst(form, parts, () => keepInTheOpen(form, parts, show))
  await kept()
  await takeOver(form)
  carryWork(form)
  await keepLocked(form, parts, show)
}

/** Two buttons of the survey lead here: one keeps a draft for later, the other brings one back. */
export function comeBack(pressed: 'later' | 'resume', show: Show): void {
  const form = surveyForm()
  if (form === null) return
  void oneAtATime(form, async () => {
    if (pressed === 'later') await keepForLater(form, show)
    else code = (await bringBack(form, show)) ?? code
  })
}

/** In other words now: the code that is shown stays, or it would be gone before it was written down. */
async function showAgain(before: Node, shown: string): Promise<void> {
  const form = surveyForm()
  if (form === null) return
  const parts = await fetchParts(form, () => undefined)
  if (parts !== null) return showCode(form, parts, shown)
  if (before instanceof HTMLElement) putInFront(form, before)
}

addEventListener('survey-changed', ({ detail }: CustomEventInit<Element | null>) => {
  const shown = detail?.querySelector('.receipt')?.textContent
  if (detail && shown) void showAgain(detail, shown)
})
// The next person has no code yet.
addEventListener('survey-over', () => (code = ''))
