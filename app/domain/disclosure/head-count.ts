import { audiences, type WorkshopAudience } from '../workshop/workshop'
import type { DisclosurePolicy } from './policy'

/** How many people came, by whom the workshops were for. */
export type HeadCounts = Readonly<Record<WorkshopAudience, number>>

/** What may be shown of head-counts; null is withheld, and says nothing about which count or how small. */
export interface ShownHeadCounts {
  /** Everybody together. */
  readonly total: number | null
  readonly byAudience: HeadCounts | null
}

/** Whether a number of people may be shown as it is: nobody, or at least k. */
export function mayShowHeadCount(people: number, { k }: Pick<DisclosurePolicy, 'k'>): boolean {
  return people === 0 || people >= k
}

/**
 * The head-counts that may be shown: the total when it is 0 or at least k, and the counts by audience only when every one of them is. One
 * that was left out alone could be subtracted: of 50 people, 32 and 14 give the 4 away. Where only the total is withheld no count by
 * audience is shown either, since one of them is then below k too. Source: disclosure.md, section 3.
 */
export function shownHeadCounts(counts: HeadCounts, policy: Pick<DisclosurePolicy, 'k'>): ShownHeadCounts {
  const people = audiences.map((audience) => counts[audience])
  const total = people.reduce((sum, count) => sum + count, 0)
  return {
    total: mayShowHeadCount(total, policy) ? total : null,
    byAudience: people.every((count) => mayShowHeadCount(count, policy)) ? counts : null,
  }
}

/** Several head-counts together, audience by audience. */
export function addHeadCounts(counts: readonly HeadCounts[]): HeadCounts {
  const sumOf = (audience: WorkshopAudience) => counts.reduce((sum, one) => sum + one[audience], 0)
  return {
    'lived-experience': sumOf('lived-experience'),
    'supporting-organisation': sumOf('supporting-organisation'),
    partner: sumOf('partner'),
  }
}
