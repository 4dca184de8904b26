import { today } from '~/data/clock.server'
import { countApprovedTexts } from '~/data/coded-texts.server'
import { countWaiting } from '~/data/texts-for-review.server'
import { listWaves } from '~/data/waves.server'
import { destroyedOn, isReviewOpen, secondLookUntil } from '~/domain/anonymise/review-days'
import { policy } from '~/domain/disclosure/policy'
import { type Day, daysBetween } from '~/domain/kernel/day'
import { listSecondLooks } from './list-second-looks.server'

/** Something that a reviewer has to do in time. */
interface Queue {
  readonly waiting: number
  readonly until: Day
  /** Days from today; 0: today is the last day on which it may still be there. */
  readonly daysLeft: number
}

/** A wave whose review is open to a reviewer; a queue is null where there is none or its time is over. */
export interface OpenReview {
  readonly waveId: string
  readonly title: string
  readonly texts: Queue | null
  readonly secondLooks: Queue | null
  /** How many texts were let through, to be coded and read again. */
  readonly approved: number
}

function queueOf(until: Day | null, waiting: number): Queue | null {
  const daysLeft = until === null ? -1 : daysBetween(today(), until)
  return until === null || (daysLeft <= 0 && waiting === 0) ? null : { waiting, until, daysLeft: Math.max(0, daysLeft) }
}

/** The closed waves of a partnership in which this reviewer may have something to decide or to code, the latest first. */
export async function listReviews(partnershipId: string, reviewerId: string): Promise<readonly OpenReview[]> {
  const waves = (await listWaves(partnershipId)).filter(isReviewOpen)
  const reviews: OpenReview[] = []
  for (const wave of waves) {
    const texts = queueOf(destroyedOn(wave, policy), await countWaiting(wave.id, reviewerId))
    const looks = wave.sealedOn === null ? 0 : (await listSecondLooks(wave.id, reviewerId)).length
    const secondLooks = queueOf(secondLookUntil(wave, policy), looks)
    const approved = await countApprovedTexts(wave.id)
    if (texts !== null || secondLooks !== null || approved > 0)
      reviews.push({ waveId: wave.id, title: wave.title, texts, secondLooks, approved })
  }
  return reviews
}
