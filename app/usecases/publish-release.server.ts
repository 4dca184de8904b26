import { createHash } from 'node:crypto'
import { appendAudit } from '~/data/audit.server'
import { listBatches } from '~/data/batches.server'
import { today } from '~/data/clock.server'
import { findDescribedWave } from '~/data/release-material.server'
import { appendRelease, findLastLink } from '~/data/releases.server'
import { transaction } from '~/data/transaction.server'
import { advanceWave } from '~/data/wave-state.server'
import { deriveRelease } from '~/domain/disclosure/derive-release'
import { policy } from '~/domain/disclosure/policy'
import { writePayload } from '~/domain/disclosure/release'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  readonly actor: string
}

/**
 * Freezes what a sealed wave makes public as the partnership's next numbered release: its bytes are hashed, and carry the hash of the
 * release before, so that none can be changed or taken out unnoticed.
 */
export async function publishRelease({ waveId, partnershipId, actor }: Request): Promise<Result<{ sequence: number }>> {
  const publishedOn = today()
  return transaction(async (store) => {
    const described = await findDescribedWave(waveId, partnershipId, store)
    if (described === null) return refused({ item: 'wave', key: 'wave.unknown' })
    if (!(await advanceWave(waveId, { from: 'sealed', to: 'published' }, store))) {
      return refused({ item: 'wave', key: described.state === 'published' ? 'wave.alreadyPublished' : 'wave.notSealed' })
    }
    const content = deriveRelease({ ...described, batches: await listBatches(waveId, store) }, policy)
    const last = await findLastLink(partnershipId, store)
    const sequence = last.sequence + 1
    const payload = writePayload({ sequence, publishedOn, previousSha256: last.sha256, content })
    const sha256 = createHash('sha256').update(payload).digest('hex')
    await appendRelease({ partnershipId, waveId, sequence, payload, sha256, previousSha256: last.sha256, publishedOn }, store)
    await appendAudit({ partnershipId, actor, act: 'publish', subject: waveId }, store)
    return accepted({ sequence })
  })
}
