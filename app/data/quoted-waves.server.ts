import type { QuotedWave } from '~/domain/anonymise/quote'
import { poolCode } from '~/domain/disclosure/release'
import { inOrder } from './batches.server'
import { database, type Store } from './database.server'

/** A wave as far as its quotes depend on it: its state, whether they were opened, and its batches in the order of the communities. */
export async function findQuotedWave(waveId: string, store: Store = database()): Promise<QuotedWave | null> {
  const row = await store.wave.findUnique({
    where: { id: waveId },
    select: {
      state: true,
      textRelease: { select: { waveId: true } },
      batches: { select: { n: true, community: { select: { code: true, name: true, order: true } }, withdrawn: { select: { day: true } } } },
    },
  })
  if (row === null) return null
  return {
    isPublished: row.state === 'published',
    hasOpenQuotes: row.textRelease !== null,
    batches: inOrder(row.batches).map(({ n, community, withdrawn }) => ({
      group: community?.code ?? poolCode,
      name: community?.name ?? 'Other groups combined',
      n,
      isWithdrawn: withdrawn !== null,
    })),
  }
}
