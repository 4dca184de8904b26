import { appendAudit } from '~/data/audit.server'
import { appendCollector } from '~/data/collectors.server'
import { holdWave } from '~/data/hold-wave.server'
import { mayHandleAnswers } from '~/data/staff.server'
import { transaction } from '~/data/transaction.server'
import { findWave } from '~/data/waves.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/** A link that people open themselves, or one that a member of staff opens to ask them; `issuePaperBatch` issues sheets of paper. */
export type NewCollector =
  | {
      readonly communityId: string
      readonly kind: 'open-link' | 'codes'
      readonly evidenceKind: 'own-phone' | 'shared-device'
    }
  | { readonly communityId: string; readonly kind: 'interview'; readonly ownerId: string }

function rowOf(collector: NewCollector) {
  return collector.kind === 'interview' ? { ...collector, evidenceKind: 'interviewer' as const } : { ...collector, ownerId: null }
}

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

/** One more way in for one community of a wave that is not over. */
export async function addCollector(
  collector: NewCollector,
  { waveId, partnershipId, actor }: Request,
): Promise<Result<{ readonly collectorId: string }>> {
  return transaction(async (store) => {
    const isHeld = (await holdWave(waveId, 'draft', store)) || (await holdWave(waveId, 'open', store))
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    if (!isHeld) return refused({ item: 'wave', key: 'wave.over' })
    if (!wave.communities.some((community) => community.id === collector.communityId)) {
      return refused({ item: 'community', key: 'collector.community' })
    }
    if (collector.kind === 'interview' && !(await mayHandleAnswers(collector.ownerId, partnershipId, store))) {
      return refused({ item: 'interviewer', key: 'collector.interviewer' })
    }
    const collectorId = await appendCollector({ ...rowOf(collector), waveId }, store)
    await appendAudit({ partnershipId, actor, act: 'add-collector', subject: waveId }, store)
    return accepted({ collectorId })
  })
}
