import { deletePending, tallyPending, type TellPercent } from '~/data/answers-for-sealing.server'
import { appendAudit } from '~/data/audit.server'
import { appendBatch } from '~/data/batches.server'
import { today } from '~/data/clock.server'
import { type DescribedWave, findDescribedWave } from '~/data/release-material.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { advanceWave } from '~/data/wave-state.server'
import { deriveRelease, ratedOwn } from '~/domain/disclosure/derive-release'
import { policy } from '~/domain/disclosure/policy'
import type { ReleaseContent } from '~/domain/disclosure/release'
import { decideSeal, type SealedBatch } from '~/domain/disclosure/seal'
import { accepted, refused, type Result } from '~/domain/kernel/result'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
}

export interface SealRequest extends Request {
  readonly actor: string
}

export interface Sealed {
  readonly batches: number
}

/** Deleting the responses of a large wave may take this long, in milliseconds. */
const patience = 30 * 60_000

const tellNobody: TellPercent = () => undefined

interface Decision {
  readonly batches: readonly SealedBatch[]
  /** How many responses it was made from. */
  readonly counted: number
}

async function decide({ waveId, wave }: DescribedWave, tellPercent: TellPercent): Promise<Decision> {
  const communities = await tallyPending(waveId, tellPercent)
  const counted = communities.reduce((sum, { tally }) => sum + tally.n, 0)
  const choices = (wave.own ?? []).filter(({ kind }) => kind === 'choice').map(({ code, options }) => [code, options.length] as const)
  const rated = [...wave.themes, ...ratedOwn(wave.own)]
  return { batches: decideSeal(communities, rated, policy, wave.scale, new Map(choices)), counted }
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
  const { batches: decided } = await decide(closed.value, tellNobody)
  const batches = decided.map((batch) => ({
    ...batch,
    community: batch.communityId === null ? null : (closed.value.codes.get(batch.communityId) ?? null),
  }))
  return accepted(deriveRelease({ ...closed.value, batches }, policy))
}

/**
 * Seals a closed wave, once and for ever. The responses are counted first, page by page, because nothing can change them; then one
 * transaction stores batches and records and deletes every single response, so that a wave is wholly sealed or not at all. Communities with
 * too few answers are pooled or gone, and cannot be topped up. `tellPercent` hears how far it has come.
 */
export async function sealWave({ waveId, partnershipId, actor }: SealRequest, tellPercent = tellNobody): Promise<Result<Sealed>> {
  const closed = requireClosed(await findDescribedWave(waveId, partnershipId))
  if (!closed.ok) return closed
  const { batches, counted } = await decide(closed.value, (percent) => tellPercent(Math.floor(percent * 0.9)))
  const result = await transaction(async (store): Promise<Result<Sealed>> => {
    const step = { from: 'closed', to: 'sealed', sealedOn: today() }
    if (!(await advanceWave(waveId, step, store))) return refused({ item: 'wave', key: 'wave.alreadySealed' })
    for (const batch of batches) await appendBatch({ ...batch, waveId, policy: policy.name }, store)
    await deletePending(waveId, counted, store)
    await appendAudit({ partnershipId, actor, act: 'seal', subject: waveId }, store)
    return accepted({ batches: batches.length })
  }, patience)
  if (result.ok) await vacuum()
  tellPercent(100)
  return result
}
