import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/** Destroys a text for good. Refuses one that somebody else has decided about meanwhile. */
export function refuseText(deciding: Deciding): Promise<Result<null>> {
  const { queue, textId, reviewer } = deciding
  return whileReviewIsOpen(deciding, async (store) => {
    const waiting = await queue.findWaiting(textId, reviewer.id, store)
    if (waiting === null || !(await waiting.destroy(store))) return refused(decidedMeanwhile)
    await logDecision(deciding, 'refuse-text', waiting.text, store)
    return accepted(null)
  })
}
