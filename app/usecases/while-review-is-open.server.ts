import type { Store } from '~/data/database.server'
import { transaction } from '~/data/transaction.server'
import { vacuumTexts } from '~/data/vacuum.server'
import { type Problem, refused, type Result } from '~/domain/kernel/result'
import type { ReviewQueue } from './review-queue.server'

/** One reviewer and one text of a wave or a workshop of their partnership. */
export interface Deciding {
  readonly queue: ReviewQueue
  readonly textId: string
  readonly partnershipId: string
  readonly reviewer: { readonly id: string; readonly name: string }
}

/** Somebody else has decided about the text meanwhile, or it was never there for this reviewer. */
export const decidedMeanwhile: Problem = { item: 'text', key: 'review.gone' }

/** Does a decision with its line of the audit log in one transaction; afterwards nothing in the tables leads back to the original. */
export async function whileReviewIsOpen<Value>(
  { queue, partnershipId, reviewer }: Deciding,
  work: (store: Store) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const result = await transaction(async (store): Promise<Result<Value>> => {
    return (await queue.isOpen(partnershipId, reviewer.id, store)) ? work(store) : refused(decidedMeanwhile)
  })
  if (result.ok) await vacuumTexts()
  return result
}
