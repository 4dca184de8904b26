import { appendAudit } from '~/data/audit.server'
import type { Store } from '~/data/database.server'
import { countPlaceholders } from '~/domain/anonymise/remove-identifiers'
import { type ReviewAct, writeReviewSubject } from '~/domain/anonymise/review-audit'
import type { Deciding } from './while-review-is-open.server'

/** The line of the audit log: who decided what about a text of which wave or workshop, with its placeholders counted by kind and no word of it. */
export async function logDecision(deciding: Deciding, act: ReviewAct, text: string, store: Store): Promise<void> {
  const { queue, partnershipId, reviewer } = deciding
  const subject = writeReviewSubject({ subjectId: queue.subjectId, placeholders: countPlaceholders(text) })
  await appendAudit({ partnershipId, actor: reviewer.name, act, subject }, store)
}
