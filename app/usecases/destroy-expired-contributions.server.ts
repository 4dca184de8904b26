import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import {
  deleteUnkept,
  deleteWaitingContributions,
  type FinishedWorkshop,
  holdWorkshopAsItIs,
  listOpenWithContributions,
  listWithOpenReview,
  storeReviewClosed,
} from '~/data/contributions-for-review.server'
import type { Store } from '~/data/database.server'
import { transaction } from '~/data/transaction.server'
import { policy } from '~/domain/disclosure/policy'
import { addDays } from '~/domain/kernel/day'
import { workshopPolicy } from '~/domain/workshop/workshop-policy'

/** Who destroys, in the audit log, when nobody presses. */
const actor = 'What Matters, when the time was over'

/** Destroys in one transaction with its line of the log, which says that there was something and never how much. */
function destroyed(
  { id, partnershipId }: FinishedWorkshop,
  act: 'destroy-not-kept' | 'destroy-unreviewed',
  destroy: (store: Store) => Promise<number>,
): Promise<number> {
  return transaction(async (store) => {
    await holdWorkshopAsItIs(id, store)
    const count = await destroy(store)
    if (count > 0) await appendAudit({ partnershipId, actor, act, subject: id }, store)
    return count
  })
}

/**
 * Destroys what was taken off the boards of workshops whose review is open and what their groups did not want kept, and closes the reviews
 * whose time is over with everything that still waits.
 */
export async function destroyExpiredContributions(): Promise<number> {
  let count = 0
  for (const workshop of await listOpenWithContributions(addDays(today(), -workshopPolicy.daysToConfirm))) {
    count += await destroyed(workshop, 'destroy-not-kept', (store) => deleteUnkept(workshop.id, store))
  }
  for (const workshop of await listWithOpenReview(addDays(today(), -policy.retention.textAfterClosing))) {
    count += await destroyed(workshop, 'destroy-unreviewed', async (store) => {
      await storeReviewClosed(workshop.id, today(), store)
      return deleteWaitingContributions(workshop.id, store)
    })
  }
  return count
}
