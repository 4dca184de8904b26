import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { listCommunityHistories } from '~/data/communities.server'
import { holdPartnership } from '~/data/partnerships.server'
import { transaction } from '~/data/transaction.server'
import { appendWaveKey } from '~/data/wave-keys.server'
import { findWave, markOpen } from '~/data/waves.server'
import { policy } from '~/domain/disclosure/policy'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { communityProblem } from '~/domain/wave/free-community'
import { checkOpening } from '~/domain/wave/next-step'

/** Opens a draft: from now on its questions, place and communities stand. */
export async function openWave(request: {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}): Promise<Result<{ readonly waveId: string }>> {
  const { waveId, partnershipId, actor } = request
  return transaction(async (store) => {
    await holdPartnership(partnershipId, store)
    const wave = await findWave(waveId, partnershipId, store)
    if (wave === null) return refused({ item: 'wave', key: 'wave.unknown' })
    const opening = checkOpening(wave, today())
    if (!opening.ok) return opening
    const ids = wave.communities.map((community) => community.id)
    const histories = (await listCommunityHistories(partnershipId, store)).filter((community) => ids.includes(community.id))
    const hindrances = histories.map((community) => communityProblem(community, wave.paperInDay, policy.waves.apart, waveId))
    const problems = hindrances.filter((problem) => problem !== null)
    if (problems.length > 0) return refused(...problems)
    await markOpen(waveId, store)
    await appendWaveKey(waveId, store)
    await appendAudit({ partnershipId, actor, act: 'open', subject: waveId }, store)
    return accepted({ waveId })
  })
}
