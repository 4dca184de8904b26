import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { deleteSealedRatings, deleteUrgent, deleteWhatComesTooLate } from '~/data/expiry.server'
import { isAnyReviewOpen } from '~/data/is-any-review-open.server'
import { isAnyWaveOpen } from '~/data/is-any-wave-open.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { policy } from '~/domain/disclosure/policy'
import { addDays } from '~/domain/kernel/day'
import { destroyExpiredContributions } from './destroy-expired-contributions.server'
import { destroyExpiredTexts } from './destroy-expired-texts.server'
import { finishOverdue } from './finish-overdue.server'

/** Who destroys, in the audit log, when nobody presses. */
const actor = 'What Matters, when the time was up'

/** What may speak of danger and nobody has ended: that it was destroyed all the same must be seen by those who should have acted. */
async function destroyUrgent(): Promise<number> {
  return transaction(async (store) => {
    const waves = await deleteUrgent(addDays(today(), -policy.retention.textAfterClosing), store)
    for (const { partnershipId, title } of waves) await appendAudit({ partnershipId, actor, act: 'danger-expired', subject: title }, store)
    return waves.length
  })
}

/**
 * Destroys what was kept as long as the respondents were promised: drafts after the last day of answering, texts after closing, what was
 * said in a workshop after it was finished, ratings after publication. A workshop that nobody finished is finished first. Run every hour, it also
 * takes off the disk what was deleted while people answered and reviewers decided.
 */
export async function destroyExpired(): Promise<void> {
  const { textAfterClosing, secondLookAfterSealing, sealedAfterPublication } = policy.retention
  await finishOverdue()
  const texts = (await destroyExpiredTexts()) + (await destroyExpiredContributions())
  const ratings = await deleteSealedRatings(addDays(today(), -sealedAfterPublication))
  const urgent = await destroyUrgent()
  const late = await deleteWhatComesTooLate(today())
  // One day more: what was decided in the last hour of the last day.
  const lately = addDays(today(), -1 - Math.max(textAfterClosing, secondLookAfterSealing))
  if (texts + urgent + ratings + late > 0 || (await isAnyWaveOpen()) || (await isAnyReviewOpen(lately))) await vacuum()
}
