import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/** Hands a text on to another reviewer, who decides; once, and never back. */
export function askSecondReviewer(deciding: Deciding): Promise<Result<null>> {
  const { queue, textId, reviewer } = deciding
  return whileReviewIsOpen(deciding, async (store) => {
    const waiting = await queue.findWaiting(textId, reviewer.id, store)
    if (waiting === null || !(await waiting.handOn(store))) return refused(decidedMeanwhile)
    await logDecision(deciding, 'ask-second-reviewer', waiting.text, store)
    return accepted(null)
  })
}
