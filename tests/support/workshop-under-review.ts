import { randomUUID } from 'node:crypto'
import { toContributionColumn, type KeptContribution } from '~/data/contribution-columns.server'
import { database } from '~/data/database.server'
import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { action, loader } from '~/routes/_review.review.workshops.$workshop'
import type { ContributionToReview } from '~/usecases/find-next-contribution.server'
import { callRoute } from './call-route'
import { getRequest, postRequest } from './request'
import { signInAs } from './sign-in-as'

const partnershipId = 'clackmannanshire'

/** The day on which the workshops of these tests are held and finished. */
export const finishedOn = '2026-03-02'
/** The day on which their groups confirm the summary. */
export const confirmedOn = '2026-03-03'

export interface WorkshopWishes {
  /** What was said; each in the order of speaking. */
  readonly said?: readonly Partial<KeptContribution & { readonly id: string }>[]
  /** Null: nobody was counted. */
  readonly people?: number | null
  readonly facilitatorIds?: readonly string[]
  readonly state?: 'planned' | 'running' | 'finished' | 'cancelled'
  readonly confirmedOn?: string | null
  readonly title?: string
  /** The day on which it is held, finished and, where it is not said otherwise, confirmed. */
  readonly day?: string
}

/** A workshop as it stands after it was finished, made by rows. */
export async function makeFinishedWorkshop(wishes: WorkshopWishes = {}): Promise<{ readonly id: string; readonly title: string }> {
  const { said = [], people = 12, facilitatorIds = [], state = 'finished', title = 'Custody, recovery café', day = finishedOn } = wishes
  const id = randomUUID()
  const isFinished = state === 'finished'
  const confirmed = wishes.confirmedOn === undefined ? (wishes.day ?? confirmedOn) : wishes.confirmedOn
  const plan = {
    heldOn: day,
    place: 'area',
    placeKind: 'recovery-cafe',
    mode: 'in-person',
    host: 'A café',
    accessibility: '',
    support: '',
  }
  await database().workshop.create({
    data: {
      id,
      partnershipId,
      journeyId: `${partnershipId}-accused`,
      title,
      ...plan,
      pin: '',
      state,
      finishedOn: isFinished ? day : null,
      confirmedOn: isFinished ? confirmed : null,
      audiences: { create: [{ audience: 'lived-experience', headCount: people }] },
      facilitators: { create: facilitatorIds.map((staffId) => ({ staffId })) },
    },
  })
  for (const [index, wish] of said.entries()) {
    const { id: contributionId = randomUUID(), ...rest } = wish
    const standing = { support: 0, mergedInto: null, isRemoved: false, fate: 'publish', isPriority: false } as const
    const kept = { stage: 'custody', kind: 'challenge', text: 'Too few visits.', order: index + 1, ...standing, ...rest } as const
    await database().contribution.create({ data: { id: contributionId, workshopId: id, ciphertext: toContributionColumn(kept) } })
  }
  return { id, title }
}

export type Look = 'first' | 'second'

interface Page {
  readonly contribution: ContributionToReview | null
  readonly waiting: number
  readonly excluded: string | null
}

/** Somebody of the staff and what they do on the page where contributions of a workshop are reviewed. */
export async function asWorkshopReviewer(workshop: string, name = 'Isla', role: Parameters<typeof signInAs>[0] = 'reviewer') {
  const signedIn = await signInAs(role, name)
  const at = (look: Look) => `/review/workshops/${workshop}${look === 'second' ? '?look=second' : ''}`
  const see = (look: Look = 'first') => callRoute(loader, getRequest(at(look), signedIn.cookie), { workshop })
  const send = (fields: Readonly<Record<string, string>>, look: Look = 'first') =>
    callRoute(action, postRequest(at(look), fields, signedIn.cookie), { workshop })
  const page = async (look: Look = 'first') => (await see(look)).body as Page
  const decide = async (decision: string, one: { readonly id: string; readonly text: string }, look: Look = 'first') => {
    const answer = await send({ text: one.id, words: one.text, decision }, look)
    const next = new URL(answer.headers.get('Location') ?? '/nowhere', 'http://localhost')
    return { status: answer.status, done: next.searchParams.get('done'), replaced: next.searchParams.get('replaced') }
  }
  return {
    ...signedIn,
    see,
    page,
    send,
    decide,
    /** Approves everything that waits. */
    approveAll: async (look: Look = 'first') => {
      for (let { contribution } = await page(look); contribution !== null; { contribution } = await page(look)) {
        await decide('approve', contribution, look)
      }
    },
  }
}

/** How many rows the two tables of contributions have: originals, and what was let through. */
export async function rowsOfContributions(): Promise<readonly [originals: number, reviewed: number]> {
  return [await database().contribution.count(), await database().reviewedContribution.count()]
}

/** The words of a workshop that were let through, in the order of the alphabet. */
export async function wordsLetThrough(workshopId: string): Promise<readonly string[]> {
  return (await listReviewedContributions(workshopId)).map(({ contribution }) => contribution.text).toSorted()
}
