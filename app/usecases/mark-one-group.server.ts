import { appendAudit } from '~/data/audit.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { findWave, storeOneGroup } from '~/data/waves.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Marking {
  readonly waveId: string
  readonly communityId: string
  readonly meetsAsOneGroup: boolean
  readonly partnershipId: string
  readonly actor: string
}

/**
 * Says of a community of a draft whether it meets as one group. Once the wave opens the mark stands: to choose how cautious the figures are
 * when answers have come would tell something of them.
 */
export async function markOneGroup(marking: Marking): Promise<Result<{ readonly waveId: string }>> {
  const { waveId, communityId, meetsAsOneGroup, partnershipId, actor } = marking
  return transaction(async (store) => {
    const isHeld = await holdWave(waveId, 'draft', store)
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    if (!isHeld) return refused({ item: 'wave', key: 'wave.one-group.over' })
    if (!wave.communities.some(({ id }) => id === communityId)) return refused({ item: 'community', key: 'collector.community' })
    await storeOneGroup(waveId, communityId, meetsAsOneGroup, store)
    await appendAudit({ partnershipId, actor, act: 'mark-one-group', subject: waveId }, store)
    return accepted({ waveId })
  })
}
