import { appendReviewed } from '~/data/reviewed-texts.server'
import { destroyOriginal, findWaiting } from '~/data/texts-for-review.server'
import { approvedWords, type ApprovedWords } from '~/domain/anonymise/approved-words'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { logDecision } from './log-decision.server'
import { decidedMeanwhile, type Deciding, whileReviewIsOpen } from './while-review-is-open.server'

/**
 * Lets a text through in the words that the reviewer leaves it in, and destroys the original. Refuses empty words, and a text that somebody
 * else has decided about meanwhile.
 */
export async function approveText(deciding: Deciding & { readonly words: string }): Promise<Result<ApprovedWords>> {
  const { waveId, textId, reviewer } = deciding
  const approved = approvedWords(deciding.words)
  if (!approved.ok) return approved
  return whileReviewIsOpen(deciding, async (store) => {
    const waiting = await findWaiting(textId, waveId, reviewer.id, store)
    if (waiting === null || !(await destroyOriginal(textId, reviewer.id, store))) return refused(decidedMeanwhile)
    const { theme, box, language, community } = waiting
    await appendReviewed(waveId, { theme, box, language, community, text: approved.value.text, codes: [] }, reviewer.id, store)
    await logDecision(deciding, 'approve-text', approved.value.text, store)
    return accepted(approved.value)
  })
}
