import { appendAudit } from '~/data/audit.server'
import { appendWithdrawal, listBatchGroups } from '~/data/batch-withdrawals.server'
import { today } from '~/data/clock.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { findWave } from '~/data/waves.server'
import { parseWithdrawalReason, type BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'

interface Withdrawing {
  readonly waveId: string
  /** The code of a community, or of the pool. */
  readonly group: string
  /** As it was chosen: one of the closed list. */
  readonly reason: string
  readonly partnershipId: string
  readonly actor: string
}

/**
 * Marks one whole batch of a sealed or published wave withdrawn, once and for ever. Records and release bytes stay as they are; a wave that
 * is not published yet leaves the batch out.
 */
export async function withdrawBatch(withdrawing: Withdrawing): Promise<Result<BatchWithdrawal>> {
  const { waveId, group, partnershipId, actor } = withdrawing
  const reason = parseWithdrawalReason(withdrawing.reason)
  return transaction(async (store) => {
    const isHeld = (await holdWave(waveId, 'sealed', store)) || (await holdWave(waveId, 'published', store))
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    if (!isHeld) return refused({ item: 'wave', key: 'batch.wave-not-sealed' })
    const batch = (await listBatchGroups(waveId, store)).find((one) => one.group === group)
    const problems: Problem[] = []
    if (batch === undefined) problems.push({ item: 'group', key: 'batch.group.missing' })
    if (reason === null) problems.push({ item: 'reason', key: 'batch.reason.missing' })
    if (batch === undefined || reason === null) return refused(...problems)
    if (batch.withdrawal !== null) {
      return refused({ item: 'group', key: 'batch.already-withdrawn', values: { group: batch.name, day: batch.withdrawal.day } })
    }
    const withdrawal = { group, reason, day: today() }
    await appendWithdrawal(batch.batchId, withdrawal, store)
    await appendAudit({ partnershipId, actor, act: 'withdraw-batch', subject: waveId }, store)
    return accepted(withdrawal)
  })
}
