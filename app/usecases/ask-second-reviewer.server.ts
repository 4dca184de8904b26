import { findWaiting, markAsked } from '~/data/texts-for-review.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/** Hands a text on to another reviewer, who decides; once, and never back. */
export function askSecondReviewer(deciding: Deciding): Promise<Result<null>> {
  const { waveId, textId, reviewer } = deciding
  return whileReviewIsOpen(deciding, async (store) => {
    const waiting = await findWaiting(textId, waveId, reviewer.id, store)
    if (waiting === null || !(await markAsked(textId, reviewer.id, store))) return refused(decidedMeanwhile)
    await logDecision(deciding, 'ask-second-reviewer', waiting.text, store)
    return accepted(null)
  })
}
