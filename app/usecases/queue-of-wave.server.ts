import { appendReviewed, destroyOnceApproved, storeSecondApproval } from '~/data/reviewed-texts.server'
import { destroyOriginal, findWaiting, markAsked } from '~/data/texts-for-review.server'
import { findWave } from '~/data/waves.server'
import { isReviewOpen } from '~/domain/anonymise/review-days'
import { listSecondLooks } from './list-second-looks.server'
import type { ReviewQueue } from './review-queue.server'

/** What people wrote in a wave. */
export function queueOfWave(waveId: string): ReviewQueue {
  return {
    subjectId: waveId,
    isOpen: async (partnershipId, _reviewer, store) => {
      const wave = await findWave(waveId, partnershipId, store)
      return wave !== null && isReviewOpen(wave)
    },
    findWaiting: async (id, reviewerId, store) => {
      const waiting = await findWaiting(id, waveId, reviewerId, store)
      if (waiting === null) return null
      const { theme, box, language, community } = waiting
      return {
        text: waiting.text,
        destroy: (within) => destroyOriginal(id, reviewerId, within),
        keep: (text, within) => appendReviewed(waveId, { theme, box, language, community, text, codes: [] }, reviewerId, within),
        handOn: (within) => markAsked(id, reviewerId, within),
      }
    },
    findOnce: async (id, reviewerId, store) => {
      const once = (await listSecondLooks(waveId, reviewerId, store)).find((text) => text.id === id)
      if (once === undefined) return null
      return {
        text: once.text,
        approve: (text, within) => storeSecondApproval({ ...once, text }, reviewerId, within),
        destroy: (within) => destroyOnceApproved(id, reviewerId, within),
      }
    },
  }
}
