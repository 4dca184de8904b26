import { countApprovedTexts } from '~/data/coded-texts.server'
import { countWaiting } from '~/data/texts-for-review.server'
import { listWaves } from '~/data/waves.server'
import { destroyedOn, isReviewOpen, secondLookUntil } from '~/domain/anonymise/review-days'
import { policy } from '~/domain/disclosure/policy'
import { listSecondLooks } from './list-second-looks.server'
import { type Queue, queueUntil } from './review-days-left.server'

/** A wave whose review is open to a reviewer; a queue is null where there is none or its time is over. */
export interface OpenReview {
  readonly waveId: string
  readonly title: string
  readonly texts: Queue | null
  readonly secondLooks: Queue | null
  /** How many texts were let through, to be coded and read again. */
  readonly approved: number
}

/** The closed waves of a partnership in which this reviewer may have something to decide or to code, the latest first. */
export async function listReviews(partnershipId: string, reviewerId: string): Promise<readonly OpenReview[]> {
  const waves = (await listWaves(partnershipId)).filter(isReviewOpen)
  const reviews: OpenReview[] = []
  for (const wave of waves) {
    const texts = queueUntil(destroyedOn(wave, policy), await countWaiting(wave.id, reviewerId))
    const looks = wave.sealedOn === null ? 0 : (await listSecondLooks(wave.id, reviewerId)).length
    const secondLooks = queueUntil(secondLookUntil(wave, policy), looks)
    const approved = await countApprovedTexts(wave.id)
    if (texts !== null || secondLooks !== null || approved > 0)
      reviews.push({ waveId: wave.id, title: wave.title, texts, secondLooks, approved })
  }
  return reviews
}
