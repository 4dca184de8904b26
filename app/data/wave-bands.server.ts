import { policy } from '~/domain/disclosure/policy'
import { bandOf, type Band } from '~/domain/wave/band'
import { database, type Store } from './database.server'

/** What may be known of an open wave: a band for the answers of each community, and for the used codes of each collector. */
export interface WaveBands {
  readonly answers: Readonly<Record<string, Band>>
  readonly usedCodes: Readonly<Record<string, Band>>
}

async function bandOfAnswers(waveId: string, communityId: string, store: Store): Promise<Band> {
  const rows = await store.pending.findMany({ where: { collector: { waveId, communityId } }, take: policy.k, select: { id: true } })
  return bandOf(rows.length, policy)
}

/** Used codes are deleted, so at least k are used when at most `issued` − k are left; no more rows than that question needs are read. */
async function bandOfUsedCodes(collectorId: string, issued: number, store: Store): Promise<Band> {
  if (issued < policy.k) return 'fewer'
  const left = await store.accessCode.findMany({ where: { collectorId }, take: issued - policy.k + 1, select: { codeHmac: true } })
  return left.length <= issued - policy.k ? 'enough' : 'fewer'
}

/** The bands of an open wave; null in any other state, because a closed wave can only be looked at through its preview. */
export async function findWaveBands(waveId: string, partnershipId: string, store: Store = database()): Promise<WaveBands | null> {
  const wave = await store.wave.findFirst({
    where: { id: waveId, partnershipId, state: 'open' },
    select: {
      communities: { select: { communityId: true } },
      collectors: { where: { kind: 'codes' }, select: { id: true, issued: true } },
    },
  })
  if (wave === null) return null
  const answers: Record<string, Band> = {}
  for (const { communityId } of wave.communities) answers[communityId] = await bandOfAnswers(waveId, communityId, store)
  const usedCodes: Record<string, Band> = {}
  for (const { id, issued } of wave.collectors) usedCodes[id] = await bandOfUsedCodes(id, issued, store)
  return { answers, usedCodes }
}
