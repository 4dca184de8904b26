import { draftOf, takeOver } from './draft'
import type { KeptDraft, Waiting } from './phone-store'
import { findWaiting, listWaiting, queueUp, takeBack, takeOff } from './phone-store'
import { fieldOf, fieldsOf, home, isShared, surveyForm } from './here'
import { alone, post, type Answered } from './post'
import { sealToWave } from './seal'
import { carryWork } from './spare-time'

/** Answers on their way: what waits on the device, and, while the page lives, what is in it. */
export interface Parcel {
  /** Null: they do not wait on the device; this page is all there is. */
  readonly id: string | null
  readonly address: string
  readonly body: URLSearchParams
  readonly draft: KeptDraft
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** On a shared device a code cannot wait: nobody would be there to mend it. */
export function mayWait(form: HTMLFormElement): boolean {
  return form.dataset['key'] !== undefined && 'subtle' in crypto && !(isShared() && fieldOf(form, 'code') !== null)
}

/** What stands in the form now, as it is sent. */
function writeUp(form: HTMLFormElement): Omit<Parcel, 'id'> {
  const body = new URLSearchParams(fieldsOf(form).map(([name, value]): [string, string] => [name, value]))
  body.set('intent', 'send')
  return { address: form.getAttribute('action') ?? '', body, draft: draftOf(form) }
}

/**
 * Locks everything that this and other tabs have answered for the server and puts it where nothing can lose it; where that cannot be, it travels
 * as it is.
 */
export async function pack(form: HTMLFormElement): Promise<Parcel> {
  const { key = '', collector = '' } = form.dataset
  for (;;) {
    const seen = await takeOver(form)
    carryWork(form)
    const written = writeUp(form)
    if (!mayWait(form)) return { id: null, ...written }
    try {
      const inside = new URLSearchParams([...written.body, ['lang', document.documentElement.lang]])
      const envelope = await sealToWave(key, collector, inside.toString())
      const id = newId()
      const waiting = { home, envelope, code: fieldOf(form, 'code')?.value ?? '', secret: isShared() ? '' : written.draft.secret }
      if (await queueUp(id, waiting, seen)) return { id, ...written }
    } catch {
      return { id: null, ...written }
    }
  }
}

/** Sends what is in the page. Counted or refused for good, it waits no more; to be mended, it is a draft again. */
export async function deliver({ id, address, body, draft }: Parcel): Promise<Answered | null> {
  return alone(async () => {
    const answered = await post(address, body)
    if (answered === null) return null
    if (isToWait(answered)) {
      // The age of the form speaks for it the next time.
      body.set('ticket', answered.page.querySelector<HTMLInputElement>('input[name="ticket"]')?.value ?? '')
      return answered
    }
    if (id === null) return answered
    if (surveyForm() === null || answered.page.querySelector('#survey') === null || isShared()) await takeOff(id)
    else await takeBack(id, home, draft)
    return answered
  })
}

/** The survey asks to come again in a moment. */
export function isToWait({ page }: Answered): boolean {
  return page.querySelector('#wait') !== null
}

/** Counted, or refused for good: there is nothing left to send. */
function isDone({ status }: Answered): boolean {
  return status === 200 || status === 410
}

/** Sends what was locked by an earlier page of this device; the answer tells nothing of what is inside. */
export async function deliverLocked(id: string, { home: path, envelope, code }: Waiting): Promise<Answered | null> {
  const body = new URLSearchParams({ sealed: envelope, ...(code === '' ? {} : { code }) })
  // The page that answers is in the words of the one that stands here.
  const answered = await post(path === home ? path + location.search : path, body)
  if (answered !== null && isDone(answered)) await takeOff(id)
  return answered
}

/** What waits on this device for other pages than this one, quietly. True when nothing waits any more. */
export async function deliverOthers(own: string | null): Promise<boolean> {
  let left = 0
  for (const [id] of (await listWaiting()).filter(([, waiting]) => waiting.home !== own)) {
    const answered = await alone(async () => {
      const waiting = await findWaiting(id)
      return waiting === undefined ? 'gone' : deliverLocked(id, waiting)
    })
    if (answered === null || (answered !== 'gone' && !isDone(answered))) left += 1
  }
  return left === 0
}
