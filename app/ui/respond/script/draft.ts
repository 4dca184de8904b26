import { encode } from '../../../domain/response/crockford'
import { fieldOf, home, isShared } from './here'
import { mergeDraft, readDraft, type KeptDraft } from './phone-store'
import { sayStatus } from './status'
import { tellTabs } from './tell-tabs'

/** Names that were changed in this document and are not on the disk yet. */
const dirty = new Set<string>()
let writing: Promise<void> | null = null

/** Not answers, and not of this draft: a ticket belongs to the secret that the server made. */
const notKept = ['ticket', 'intent']

export function namesOf(form: HTMLFormElement): readonly string[] {
  const names = [...form.elements].map((field) => field.getAttribute('name') ?? '')
  return [...new Set(names)].filter((name) => name !== '' && !notKept.includes(name))
}

function valuesOf(form: HTMLFormElement, names: Iterable<string>): Record<string, readonly string[]> {
  const data = new FormData(form)
  return Object.fromEntries([...names].map((name) => [name, data.getAll(name).map(String)]))
}

/** What stands in the form now. */
export function draftOf(form: HTMLFormElement): KeptDraft {
  const { until = '' } = form.dataset
  return { secret: fieldOf(form, 'secret')?.value ?? '', fields: valuesOf(form, namesOf(form)), until }
}

/** By which lookups this draft was kept to come back to: sending deletes what they find. */
export function lookupsOf(form: HTMLFormElement): readonly string[] {
  return new FormData(form).getAll('resume').map(String)
}

/** As many hidden fields as there are lookups; an empty form has none. */
export function carryLookups(form: HTMLFormElement, lookups: readonly string[]): void {
  for (const old of form.querySelectorAll('[name="resume"]')) old.remove()
  for (const lookup of lookups) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'resume', value: lookup })
    form.append(field)
  }
}

/** Writes what was kept into the form; `except` is what somebody is typing just now. */
export function applyDraft(form: HTMLFormElement, { secret, fields }: KeptDraft, except = ''): void {
  const own = fieldOf(form, 'secret')
  if (own) own.value = secret
  if (fields['resume']) carryLookups(form, fields['resume'])
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
    const values = fields[field.name]
    if (values === undefined || field.name === except || /^(secret|resume)$/.test(field.name)) continue
    if (field.type === 'radio' || field.type === 'checkbox') (field as HTMLInputElement).checked = values.includes(field.value)
    else if (field.value !== (values[0] ?? '')) field.value = values[0] ?? ''
  }
}

/** A new draft has a secret of its own: a page that is kept for the time without a signal would bring the same one to everybody. */
export function freshSecret(form: HTMLFormElement): void {
  const own = fieldOf(form, 'secret')
  if (own) own.value = encode(crypto.getRandomValues(new Uint8Array(16)))
}

/** False when the answers are on their way already. */
async function write(form: HTMLFormElement): Promise<boolean> {
  while (dirty.size > 0) {
    const names = [...dirty]
    dirty.clear()
    const draft = { ...draftOf(form), fields: valuesOf(form, names) }
    const merged = await mergeDraft(home, draft)
    if (merged === null) return false
    const own = fieldOf(form, 'secret')
    if (own) own.value = merged.secret
  }
  return true
}

/** Keeps these fields on the phone, and says so only when they are there. On a shared device nothing is kept. */
export function keep(form: HTMLFormElement, names: readonly string[]): void {
  if (isShared()) return
  for (const name of names) if (!notKept.includes(name)) dirty.add(name)
  sayStatus('saving')
  writing ??= write(form)
    .then(
      (isKept) => {
        sayStatus(isKept ? 'saved' : 'sending')
        if (isKept) tellTabs('draft')
      },
      () => sayStatus('cannot'),
    )
    .finally(() => (writing = null))
}

/** Everything that was typed is on the disk, or the browser keeps nothing. */
export async function kept(): Promise<void> {
  await writing
}

/** Takes over what this or another tab has kept, and gives it; undefined where there is nothing. */
export async function takeOver(form: HTMLFormElement, except = ''): Promise<KeptDraft | undefined> {
  if (isShared()) return undefined
  try {
    const draft = await readDraft(home)
    if (draft === undefined) return undefined
    const unsaved = valuesOf(form, dirty)
    applyDraft(form, { ...draft, fields: { ...draft.fields, ...unsaved } }, except)
    return draft
  } catch {
    sayStatus('cannot')
    return undefined
  }
}

/** A code stands in the fragment of its link, which never reaches a server or a log; from here on it stands in the form only. */
export function takeCode(form: HTMLFormElement): void {
  const code = /^#([0-9a-z]{5}-?[0-9a-z]{5})$/i.exec(location.hash)?.[1]
  const field = form.querySelector<HTMLInputElement>('#code')
  if (code === undefined || field === null) return
  field.value = code
  history.replaceState(history.state, '', location.pathname + location.search)
  keep(form, ['code'])
}
