import { database } from '~/data/database.server'
import { listReviewedContributions } from '~/data/reviewed-contributions.server'
import { action, loader } from '~/routes/_review.review.workshops.$workshop'
import type { ContributionToReview } from '~/usecases/find-next-contribution.server'
import { callRoute } from './call-route'
import { getRequest, postRequest } from './request'
import { signInAs } from './sign-in-as'

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
