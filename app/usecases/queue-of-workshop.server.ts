import { today } from '~/data/clock.server'
import {
  destroyContribution,
  holdWorkshopAsItIs,
  listWaitingContributions,
  markContributionAsked,
  type WaitingContribution,
} from '~/data/contributions-for-review.server'
import type { Store } from '~/data/database.server'
import { appendReviewedContribution, destroyApprovedOnce, storeSecondWords } from '~/data/reviewed-contributions.server'
import { findWorkshop } from '~/data/workshops.server'
import type { Workshop } from '~/domain/workshop/workshop'
import { workshopPolicy } from '~/domain/workshop/workshop-policy'
import { isWorkshopReviewOpen, mayReviewWorkshop } from '~/domain/workshop/workshop-review'
import { listContributionLooks } from './list-contribution-looks.server'
import type { ReviewQueue } from './review-queue.server'

/** All words of a contribution: its own, and below them what was merged into it. */
export function wordsOf({ text, parts }: Pick<WaitingContribution, 'text' | 'parts'>): string {
  return [text, ...parts].join('\n')
}

function keep(waiting: WaitingContribution, workshopId: string, reviewerId: string) {
  const { stage, kind, support, isPriority } = waiting
  const fate = waiting.fate === 'publish' ? 'publish' : 'internal'
  return (text: string, store: Store) => {
    const reviewed = { stage, kind, text, support, fate, isPriority, codings: {}, settled: null } as const
    return appendReviewedContribution(workshopId, reviewed, reviewerId, store)
  }
}

/** What was said in a workshop. Whoever facilitated it has no say, and while somebody decides nothing is put on its board. */
export function queueOfWorkshop({ id: workshopId, partnershipId }: Pick<Workshop, 'id' | 'partnershipId'>): ReviewQueue {
  return {
    subjectId: workshopId,
    isOpen: async (partnership, reviewerId, store) => {
      await holdWorkshopAsItIs(workshopId, store)
      const workshop = await findWorkshop(workshopId, partnership, store)
      return workshop !== null && isWorkshopReviewOpen(workshop, today(), workshopPolicy) && mayReviewWorkshop(workshop, reviewerId)
    },
    findWaiting: async (id, reviewerId, store) => {
      const waiting = (await listWaitingContributions(workshopId, reviewerId, store)).find((one) => one.id === id)
      if (waiting === undefined) return null
      return {
        text: wordsOf(waiting),
        destroy: (within) => destroyContribution(waiting, reviewerId, within),
        keep: keep(waiting, workshopId, reviewerId),
        handOn: (within) => markContributionAsked(id, reviewerId, within),
      }
    },
    findOnce: async (id, reviewerId, store) => {
      const workshop = await findWorkshop(workshopId, partnershipId, store)
      const looks = workshop === null ? [] : await listContributionLooks(workshop, reviewerId, store)
      const once = looks.find((look) => look.id === id)
      if (once === undefined) return null
      return {
        text: once.contribution.text,
        approve: (text, within) => storeSecondWords(once, text, reviewerId, within),
        destroy: (within) => destroyApprovedOnce(id, reviewerId, within),
      }
    },
  }
}
