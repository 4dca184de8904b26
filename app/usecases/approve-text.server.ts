import { approvedWords, type ApprovedWords } from '~/domain/anonymise/approved-words'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/**
 * Lets a text through in the words that the reviewer leaves it in, and destroys the original. Refuses empty words, and a text that somebody
 * else has decided about meanwhile.
 */
export async function approveText(deciding: Deciding & { readonly words: string }): Promise<Result<ApprovedWords>> {
  const { queue, textId, reviewer } = deciding
  const approved = approvedWords(deciding.words)
  if (!approved.ok) return approved
  return whileReviewIsOpen(deciding, async (store) => {
    const waiting = await queue.findWaiting(textId, reviewer.id, store)
    if (waiting === null || !(await waiting.destroy(store))) return refused(decidedMeanwhile)
    await waiting.keep(approved.value.text, store)
    await logDecision(deciding, 'approve-text', approved.value.text, store)
    return accepted(approved.value)
  })
}
