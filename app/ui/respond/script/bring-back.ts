import type { DraftFields } from '../../../domain/response/locked-draft'
import { parseResumeCode } from '../../../domain/response/resume-code'
import { applyDraft, draftOf, keep, kept, namesOf } from './draft'
import { home, sayProblem } from './here'
import { askFirst, canLock, fetchParts, putAway, type LaterWord, type Show } from './later-parts'
import { dropDraft, type KeptDraft } from './phone-store'
import { ask, post } from './post'
import { keysOf, unlock } from './resume-crypto'
import { stepOf } from './steps'
import { goTo } from './walk'
import { word } from './words'

/** What a phone locks beside the answers; the server leaves both behind. */
export const placeField = 'place'
export const variantField = 'variant'

/** A draft that came back, and where and how its writer goes on. */
interface Brought {
  readonly draft: KeptDraft
  readonly place: string
  /** The query of the address: language and reading. */
  readonly variant: string
}

function valuesIn(fields: DraftFields, name: string): string[] {
  return fields.filter(([known]) => known === name).map(([, value]) => value)
}

/** What stood in the form before is not mixed with it: it may be somebody else's. */
function broughtBy(form: HTMLFormElement, fields: DraftFields): Brought {
  const first = (name: string) => valuesIn(fields, name)[0] ?? ''
  const names = [...namesOf(form), 'resume']
  const draft = { secret: first('secret'), fields: Object.fromEntries(names.map((name) => [name, valuesIn(fields, name)])) }
  return { draft, place: first(placeField), variant: first(variantField) }
}

/** In the words that the draft was written in, where the survey has them and the address asks for no others. */
function changeWords(variant: string): void {
  const [, lang] = /^[?]lang=(\w+)(?:&read=easy)?$/.exec(variant) ?? []
  const form = document.querySelector<HTMLFormElement>('#survey')
  if (lang === undefined || form === null || new URLSearchParams(location.search).has('lang')) return
  const isHere = document.documentElement.lang === lang
  const ways = [...document.querySelectorAll<HTMLElement>('[data-switch][formaction]')]
  const way = ways.find((button) => button.getAttribute('formaction') === variant) ?? ways.find((button) => isHere || button.lang === lang)
  if (way === undefined || new URL(form.action).search === variant) return
  way.setAttribute('formaction', variant)
  way.click()
}

/** The answers that came back take the place of what stood here, are kept on this phone, and go on where they stopped. */
async function takeIn(form: HTMLFormElement, { draft, place, variant }: Brought): Promise<void> {
  await kept()
  // Under their own secret, so that they count once wherever they are sent from.
  await dropDraft(home).catch(() => undefined)
  putAway()
  form.querySelector('#began')?.remove()
  const back = document.querySelector<HTMLInputElement>('#back')
  if (back) back.value = ''
  applyDraft(form, draft)
  keep(form, [...namesOf(form), 'resume'])
  // Whoever comes back has read the first page.
  goTo(form, Math.max(stepOf(form, place), stepOf(form, 'welcome') + 1))
  changeWords(variant)
}

async function sayFrom(form: HTMLFormElement, show: Show, name: LaterWord): Promise<void> {
  const parts = await fetchParts(form, show)
  parts?.say(form, name)
}

/** For a code that the server made, and for a browser that cannot unlock: the server opens the draft, and keeps neither it nor the code. */
async function byServer(form: HTMLFormElement, typed: string, show: Show): Promise<void> {
  const body = new URLSearchParams({ intent: 'resume', back: typed })
  const answered = await post(form.getAttribute('action') ?? '', body)
  if (answered === null) return sayProblem(form, word('notReached'))
  const survey = answered.page.querySelector<HTMLFormElement>('#survey')
  if (survey === null) return show(answered.page)
  if (answered.status !== 200) return sayProblem(form, survey.querySelector('#back-problem')?.textContent ?? word('notReached'))
  const { secret, fields } = draftOf(survey)
  return takeIn(form, { draft: { secret, fields: { resume: [], ...fields } }, place: survey.dataset['place'] ?? '', variant: '' })
}

/** Brings back the draft of the code that was typed; gives the code when this phone may keep the next draft under it too. */
export async function bringBack(form: HTMLFormElement, show: Show): Promise<string | null> {
  const typed = document.querySelector<HTMLInputElement>('#back')?.value ?? ''
  const code = parseResumeCode(typed)
  // What cannot be a code may be half of one: it stays here.
  if (code === null) return sayFrom(form, show, 'wrong').then(() => null)
  if (!canLock()) {
    const parts = await fetchParts(form, show)
    if (parts !== null) askFirst(form, parts, () => byServer(form, typed, show))
    return null
  }
  const keys = await keysOf(code, form.dataset['collector'] ?? '')
  const found = keys === null ? null : await ask(`${home}/later`, new URLSearchParams({ intent: 'find', lookup: keys.lookup }))
  if (keys === null || found === null) sayProblem(form, word('notReached'))
  else if (found.status === 200) {
    const { locked } = JSON.parse(found.text) as { locked: string }
    const fields = await unlock(keys, locked)
    if (fields === null) return sayFrom(form, show, 'wrong').then(() => null)
    await takeIn(form, broughtBy(form, fields))
    return code
  } else if (found.status === 404) await byServer(form, typed, show)
  else await sayFrom(form, show, 'many')
  return null
}
