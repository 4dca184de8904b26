import { database, type Store } from './database.server'

/** How many people a batch of a sealed wave has; community null: the pool. */
export interface SealedSize {
  readonly community: string | null
  readonly n: number
}

/** The sizes of a wave's batches; none while it is not sealed. */
export async function listSealedSizes(waveId: string, store: Store = database()): Promise<readonly SealedSize[]> {
  const rows = await store.batch.findMany({ where: { waveId }, select: { n: true, community: { select: { code: true } } } })
  return rows.map(({ n, community }) => ({ n, community: community?.code ?? null }))
}
