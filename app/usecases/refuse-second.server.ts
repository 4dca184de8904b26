import { destroyOnceApproved } from '~/data/reviewed-texts.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { listSecondLooks } from './list-second-looks.server'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/** Destroys a text that one reviewer had approved: the second one does not agree. */
export function refuseSecond(deciding: Deciding): Promise<Result<null>> {
  const { waveId, textId, reviewer } = deciding
  return whileReviewIsOpen(deciding, async (store) => {
    const once = (await listSecondLooks(waveId, reviewer.id, store)).find(({ id }) => id === textId)
    if (once === undefined || !(await destroyOnceApproved(textId, reviewer.id, store))) return refused(decidedMeanwhile)
    await logDecision(deciding, 'refuse-second', once.text, store)
    return accepted(null)
  })
}
