import { appendResponse } from '~/data/append-response.server'
import { database } from '~/data/database.server'
import { newSecret } from '~/data/new-secret.server'
import type { WrittenText } from '~/domain/response/answers'
import { closeWave } from '~/usecases/close-wave.server'
import { publishRelease } from '~/usecases/publish-release.server'
import { sealWave } from '~/usecases/seal-wave.server'
import { action, loader } from '~/routes/_review.review.$wave'
import type { TextToReview } from '~/usecases/find-next-text.server'
import { callRoute } from './call-route'
import { type MadeWave, makeWave } from './make-wave'
import { getRequest, postRequest } from './request'
import { type SignedInAs, signInAs } from './sign-in-as'
import { setToday } from './today'

const closing = { partnershipId: 'clackmannanshire', actor: 'Test coordinator' }

/** The day on which the waves of these tests are closed. */
export const closedOn = '2026-03-31'

interface Group {
  readonly size: number
  readonly texts?: readonly string[]
}

interface Wishes {
  /** Community code → how many answer, and what some of them write. */
  readonly groups: Readonly<Record<string, Group>>
  readonly until?: 'open' | 'closed' | 'sealed' | 'published'
  readonly language?: string
}

function written(text: string): WrittenText {
  return { theme: 'PS08', box: 'better', text }
}

/** A wave that people have answered and written in, as far as it is wished. */
export async function makeWaveWithTexts({ groups, until = 'closed', language = 'en' }: Wishes): Promise<MadeWave> {
  const days = { opensOn: '2026-03-01', answerByDay: closedOn, paperInDay: closedOn }
  const wave = await makeWave({ ...days, communities: Object.keys(groups), instrument: 'place-standard-7' })
  for (const [community, { size, texts = [] }] of Object.entries(groups)) {
    const collectorId = wave.collectors[community] ?? ''
    for (let person = 0; person < size; person += 1) {
      const answers = { ratings: { PS08: (person % 7) + 1 }, priorities: [] }
      const own = texts.filter((_, index) => index % size === person).map(written)
      const [first, ...others] = own
      const response = { collectorId, waveId: wave.id, community, secret: newSecret(), answers, language }
      await appendResponse({ ...response, texts: first === undefined ? [] : [first] })
      for (const text of others) await appendResponse({ ...response, secret: newSecret(), texts: [text] })
    }
  }
  const request = { waveId: wave.id, ...closing }
  if (until === 'open') return wave
  setToday(closedOn)
  for (const step of [closeWave, sealWave, publishRelease].slice(0, ['closed', 'sealed', 'published'].indexOf(until) + 1)) {
    const done = await step(request)
    if (!done.ok) throw new Error(`A step of the wave was refused: ${JSON.stringify(done.problems)}`)
  }
  return wave
}

/** Seals a closed wave. */
export async function sealNow(waveId: string): Promise<void> {
  const sealed = await sealWave({ waveId, ...closing })
  if (!sealed.ok) throw new Error('The wave was not sealed')
}

interface Page {
  readonly text: TextToReview | null
  readonly waiting: number
  readonly done: string
  readonly replaced: readonly string[]
}

export type Look = 'first' | 'second'

/** Somebody of the staff and what they do on the pages of review. */
export async function asReviewer(waveId: string, name = 'Isla', role: Parameters<typeof signInAs>[0] = 'reviewer') {
  const signedIn: SignedInAs = await signInAs(role, name)
  const address = (look: Look) => `/review/${waveId}${look === 'second' ? '?look=second' : ''}`
  const see = (look: Look = 'first') => callRoute(loader, getRequest(address(look), signedIn.cookie), { wave: waveId })
  const send = (fields: Readonly<Record<string, string>>, look: Look = 'first') =>
    callRoute(action, postRequest(address(look), fields, signedIn.cookie), { wave: waveId })
  return {
    ...signedIn,
    see,
    page: async (look: Look = 'first') => (await see(look)).body as Page,
    send,
    /** Decides about the text with this id; gives what the address of the next page says of it. */
    decide: async (decision: 'approve' | 'refuse' | 'ask', text: { readonly id: string; readonly text: string }, look: Look = 'first') => {
      const answer = await send({ text: text.id, words: text.text, decision }, look)
      const next = new URL(answer.headers.get('Location') ?? '/nowhere', 'http://localhost')
      return { status: answer.status, done: next.searchParams.get('done'), replaced: next.searchParams.get('replaced') }
    },
    /** The text that waits, which the test knows to be there. */
    next: async (look: Look = 'first'): Promise<TextToReview> => {
      const { text } = (await see(look)).body as Page
      if (text === null) throw new Error('No text waits')
      return text
    },
  }
}

/** How many rows the two tables of texts have: originals, and words that were let through. */
export async function rowsOfTexts(): Promise<readonly [originals: number, reviewed: number]> {
  return [await database().freeText.count(), await database().reviewedText.count()]
}

/** The lines of the audit log about texts, as they stand in the database. */
export async function linesAboutTexts(): Promise<readonly (readonly [actor: string, act: string, subject: string])[]> {
  const rows = await database().auditEntry.findMany({ where: { act: { notIn: ['close', 'seal', 'publish'] } }, orderBy: { act: 'asc' } })
  return rows.map(({ actor, act, subject }) => [actor, act, subject])
}
