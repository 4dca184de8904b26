import { approvedWords, type ApprovedWords } from '~/domain/anonymise/approved-words'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/** The second approval of a text by another reviewer than the first, who may take more out of it. */
export async function approveSecond(deciding: Deciding & { readonly words: string }): Promise<Result<ApprovedWords>> {
  const { queue, textId, reviewer } = deciding
  const approved = approvedWords(deciding.words)
  if (!approved.ok) return approved
  return whileReviewIsOpen(deciding, async (store) => {
    const once = await queue.findOnce(textId, reviewer.id, store)
    const { text } = approved.value
    if (once === null || !(await once.approve(text, store))) return refused(decidedMeanwhile)
    await logDecision(deciding, 'approve-second', text, store)
    return accepted(approved.value)
  })
}
