import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/** Destroys a text that one reviewer had approved: the second one does not agree. */
export function refuseSecond(deciding: Deciding): Promise<Result<null>> {
  const { queue, textId, reviewer } = deciding
  return whileReviewIsOpen(deciding, async (store) => {
    const once = await queue.findOnce(textId, reviewer.id, store)
    if (once === null || !(await once.destroy(store))) return refused(decidedMeanwhile)
    await logDecision(deciding, 'refuse-second', once.text, store)
    return accepted(null)
  })
}
