import { appendAudit } from '~/data/audit.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { deleteDraft, findWave } from '~/data/waves.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/** Takes back a draft with its ways in; a wave that was opened stays. */
export async function discardWave(request: {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}): Promise<Result<{ readonly title: string }>> {
  const { waveId, partnershipId, actor } = request
  return transaction(async (store) => {
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    if (!(await holdWave(waveId, 'draft', store))) return refused({ item: 'wave', key: 'wave.open.not-a-draft' })
    await deleteDraft(waveId, store)
    await appendAudit({ partnershipId, actor, act: 'discard', subject: wave.title }, store)
    return accepted({ title: wave.title })
  })
}
