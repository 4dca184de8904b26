import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { deleteReviewed, deleteWaiting, listSealedWithReviewed, listWavesToClear, type WaveWithTexts } from '~/data/expired-texts.server'
import { listSealedSizes } from '~/data/sealed-sizes.server'
import { transaction } from '~/data/transaction.server'
import type { Store } from '~/data/database.server'
import { approvalsNeeded } from '~/domain/anonymise/approvals-needed'
import { standingOf } from '~/domain/anonymise/sealed-standing'
import { textPolicy } from '~/domain/anonymise/text-policy'
import { policy } from '~/domain/disclosure/policy'
import { addDays } from '~/domain/kernel/day'

/** Who destroys, in the audit log, when nobody presses. */
const actor = 'What Matters, when the time was over'

/** Destroys in one transaction with its line of the log, which says that there was something and never how much. */
function destroyed(
  { id, partnershipId }: WaveWithTexts,
  act: 'destroy-unreviewed' | 'destroy-late' | 'destroy-without-batch',
  destroy: (store: Store) => Promise<number>,
): Promise<number> {
  return transaction(async (store) => {
    const count = await destroy(store)
    if (count > 0) await appendAudit({ partnershipId, actor, act, subject: id }, store)
    return count
  })
}

/**
 * Destroys what nobody has reviewed in time, what lacks a second approval after its time, and the texts of communities whose answers were
 * deleted at sealing. One line of the audit log for each wave and each of the three.
 */
export async function destroyExpiredTexts(): Promise<number> {
  const { textAfterClosing, secondLookAfterSealing } = policy.retention
  let count = 0
  for (const wave of await listWavesToClear(addDays(today(), -textAfterClosing))) {
    count += await destroyed(wave, 'destroy-unreviewed', (store) => deleteWaiting(wave.id, store))
  }
  for (const wave of await listSealedWithReviewed()) {
    const sizes = await listSealedSizes(wave.id)
    const needs = (community: string) => approvalsNeeded(standingOf(community, sizes), textPolicy)
    const isNever = (community: string) => needs(community) === 'never'
    count += await destroyed(wave, 'destroy-without-batch', (store) => deleteReviewed(wave.id, isNever, 'all', store))
    if (addDays(wave.sealedOn, secondLookAfterSealing) > today()) continue
    const isLate = (community: string) => needs(community) === 2
    count += await destroyed(wave, 'destroy-late', (store) => deleteReviewed(wave.id, isLate, 'approved once', store))
  }
  return count
}
