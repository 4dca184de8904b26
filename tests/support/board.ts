import { randomBytes, randomUUID } from 'node:crypto'
import { action as entriesAction } from '~/routes/_facilitate.workshops.$workshop.entries'
import type { TakenEntries } from '~/domain/workshop/board-sync'
import type { Entry, NumberedEntry } from '~/domain/workshop/entry'
import { type Answer, callRoute } from './call-route'
import { makeWorkshopRow } from './make-workshop-row'
import { type SignedInAs, signInAs } from './sign-in-as'

/** The secret of a device that captures. */
export function newCapture(): string {
  return randomBytes(32).toString('base64url')
}

export function add(text: string, more: Partial<Extract<Entry, { act: 'add' }>> = {}): Extract<Entry, { act: 'add' }> {
  return { act: 'add', id: randomUUID(), stage: 'arrest', kind: 'challenge', text, ...more }
}

/** Entries with their numbers. */
export function numbered(entries: readonly Entry[], from = 1): readonly NumberedEntry[] {
  return entries.map((entry, index) => ({ sequence: from + index, entry }))
}

/** A post of a script, as a browser sends it from a page of this site. */
export function jsonRequest(path: string, body: unknown, cookie?: string): Request {
  const headers = {
    'Content-Type': 'application/json',
    Origin: 'http://localhost:3000',
    ...(cookie === undefined ? {} : { Cookie: cookie }),
  }
  return new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

export interface RunWorkshop {
  readonly workshopId: string
  readonly facilitator: SignedInAs
  /** Sends entries from a device. */
  readonly send: (capture: string, entries: readonly NumberedEntry[], cookie?: string) => Promise<Answer>
}

/** A workshop with its facilitator, signed in. */
export async function runWorkshop(wishes: Parameters<typeof makeWorkshopRow>[0] = {}): Promise<RunWorkshop> {
  const facilitator = await signInAs('facilitator')
  const { id: workshopId } = await makeWorkshopRow({ ...wishes, facilitators: [facilitator.staffId, ...(wishes.facilitators ?? [])] })
  return {
    workshopId,
    facilitator,
    send: (capture, entries, cookie = facilitator.cookie) =>
      callRoute(entriesAction, jsonRequest(`/workshops/${workshopId}/entries`, { capture, entries }, cookie), { workshop: workshopId }),
  }
}

/** What the script reads of an answer. */
export function takenOf(answer: Answer): TakenEntries {
  return JSON.parse(String(answer.body)) as TakenEntries
}
