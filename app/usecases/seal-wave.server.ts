import { randomInt } from 'node:crypto'
import { deletePending, listPendingCommunities } from '~/data/answers-for-sealing.server'
import { appendAudit } from '~/data/audit.server'
import { appendBatch } from '~/data/batches.server'
import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { type DescribedWave, findDescribedWave } from '~/data/release-material.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { advanceWave } from '~/data/wave-state.server'
import { deriveRelease } from '~/domain/disclosure/derive-release'
import { policy } from '~/domain/disclosure/policy'
import type { ReleaseContent } from '~/domain/disclosure/release'
import { decideSeal, type SealedBatch } from '~/domain/disclosure/seal'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
}

/** Sealing a large wave may take this long, in milliseconds. */
const patience = 30 * 60_000

async function decide(described: DescribedWave, store?: Store): Promise<readonly SealedBatch[]> {
  const communities = await listPendingCommunities(described.waveId, store)
  return decideSeal(communities, described.wave.themes, policy, randomInt)
}

function requireClosed(described: DescribedWave | null): Result<DescribedWave> {
  if (described === null) return refused({ item: 'wave', key: 'wave.unknown' })
  if (described.state === 'draft' || described.state === 'open') return refused({ item: 'wave', key: 'wave.notClosed' })
  if (described.state !== 'closed') return refused({ item: 'wave', key: 'wave.alreadySealed' })
  return accepted(described)
}

/** What sealing would make public; only of a closed wave, in which nothing can change any more. */
export async function previewWave({ waveId, partnershipId }: Request): Promise<Result<ReleaseContent>> {
  const closed = requireClosed(await findDescribedWave(waveId, partnershipId))
  if (!closed.ok) return closed
  const batches = (await decide(closed.value)).map((batch) => ({
    ...batch,
    community: batch.communityId === null ? null : (closed.value.codes.get(batch.communityId) ?? null),
  }))
  return accepted(deriveRelease({ ...closed.value, batches }, policy))
}

/**
 * Seals a closed wave, once and for ever, in one transaction: batches and their records are stored, every single response is deleted.
 * Communities with too few answers are pooled or gone, and cannot be topped up.
 */
export async function sealWave({
  waveId,
  partnershipId,
  actor,
}: Request & { readonly actor: string }): Promise<Result<{ batches: number }>> {
  const result = await transaction(async (store): Promise<Result<{ batches: number }>> => {
    const closed = requireClosed(await findDescribedWave(waveId, partnershipId, store))
    if (!closed.ok) return closed
    const step = { from: 'closed', to: 'sealed', sealedOn: today() }
    if (!(await advanceWave(waveId, step, store))) return refused({ item: 'wave', key: 'wave.alreadySealed' })
    const batches = await decide(closed.value, store)
    for (const batch of batches) await appendBatch({ ...batch, waveId, policy: policy.name }, store)
    await deletePending(waveId, store)
    await appendAudit({ partnershipId, actor, act: 'seal', subject: waveId }, store)
    return accepted({ batches: batches.length })
  }, patience)
  if (result.ok) await vacuum()
  return result
}
