import type { PendingCommunity, SealableResponse } from '~/domain/disclosure/seal'
import type { Answers } from '~/domain/response/answers'
import { database, type Store } from './database.server'

/** All responses that wait in a wave, community by community, in the order of the communities. Only sealing may read them. */
export async function listPendingCommunities(waveId: string, store: Store = database()): Promise<readonly PendingCommunity[]> {
  const communities = await store.waveCommunity.findMany({
    where: { waveId },
    include: { community: true },
    orderBy: { community: { order: 'asc' } },
  })
  const rows = await store.pending.findMany({
    where: { collector: { waveId } },
    select: { answers: true, collector: { select: { communityId: true, evidenceKind: true, ownerId: true } } },
  })
  const responses = new Map<string, SealableResponse[]>()
  for (const { answers, collector } of rows) {
    const ofCommunity = responses.get(collector.communityId) ?? []
    ofCommunity.push({ answers: JSON.parse(answers) as Answers, evidenceKind: collector.evidenceKind, typedBy: collector.ownerId })
    responses.set(collector.communityId, ofCommunity)
  }
  return communities.map(({ communityId, meetsAsOneGroup }) => ({
    communityId,
    meetsAsOneGroup,
    responses: responses.get(communityId) ?? [],
  }))
}

/** Deletes every response of a wave: those in a batch live on as shuffled ratings, the others are gone. */
export async function deletePending(waveId: string, store: Store = database()): Promise<void> {
  await store.pending.deleteMany({ where: { collector: { waveId } } })
}
