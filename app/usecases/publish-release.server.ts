import { createHash } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { listWithdrawals } from '~/data/batch-withdrawals.server'
import { listBatches } from '~/data/batches.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { holdWave } from '~/data/hold-wave.server'
import { holdPartnership } from '~/data/partnerships.server'
import { findDescribedWave } from '~/data/release-material.server'
import { appendRelease, findLastLink } from '~/data/releases.server'
import { transaction } from '~/data/transaction.server'
import { advanceWave } from '~/data/wave-state.server'
import { findWave } from '~/data/waves.server'
import { withdrawalOf } from '~/domain/disclosure/batch-withdrawal'
import { deriveRelease, type ReleasableBatch } from '~/domain/disclosure/derive-release'
import { policy } from '~/domain/disclosure/policy'
import { poolCode, writePayload } from '~/domain/disclosure/release'
import type { Day } from '~/domain/kernel/day'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'
import { publishingProblem } from '~/domain/wave/publish-day'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

async function refusalOf({ waveId, partnershipId }: Request, now: Day, store: Store): Promise<Problem | null> {
  const isSealed = await holdWave(waveId, 'sealed', store)
  const wave = await findWave(waveId, partnershipId, store)
  if (wave === null) return { item: 'wave', key: 'wave.unknown' }
  if (!isSealed) return { item: 'wave', key: wave.state === 'published' ? 'wave.alreadyPublished' : 'wave.notSealed' }
  return publishingProblem(wave, now)
}

/** The batches that stand: one that was withdrawn before anything of it was published is left out, so that nothing of it ever is. */
async function listStanding(waveId: string, store: Store): Promise<readonly ReleasableBatch[]> {
  const withdrawn = await listWithdrawals(waveId, store)
  return (await listBatches(waveId, store)).filter(({ community }) => withdrawalOf(community ?? poolCode, withdrawn) === null)
}

/**
 * Freezes what a sealed wave makes public as the partnership's next numbered release: its bytes are hashed, and carry the hash of the
 * release before, so that none can be changed or taken out unnoticed. It waits for the day that the coordinator set.
 */
export async function publishRelease(request: Request): Promise<Result<{ sequence: number }>> {
  const { waveId, partnershipId, actor } = request
  const publishedOn = today()
  return transaction(async (store) => {
    const refusal = await refusalOf(request, publishedOn, store)
    const described = await findDescribedWave(waveId, partnershipId, store)
    if (refusal !== null || described === null) return refused(refusal ?? { item: 'wave', key: 'wave.unknown' })
    await advanceWave(waveId, { from: 'sealed', to: 'published' }, store)
    const content = deriveRelease({ ...described, batches: await listStanding(waveId, store) }, policy)
    // One at a time, so that each release is chained to the one before.
    await holdPartnership(partnershipId, store)
    const last = await findLastLink(partnershipId, store)
    const sequence = last.sequence + 1
    const payload = writePayload({ sequence, publishedOn, previousSha256: last.sha256, content })
    const sha256 = createHash('sha256').update(payload).digest('hex')
    await appendRelease({ partnershipId, waveId, sequence, payload, sha256, previousSha256: last.sha256, publishedOn }, store)
    await appendAudit({ partnershipId, actor, act: 'publish', subject: waveId }, store)
    return accepted({ sequence })
  })
}
