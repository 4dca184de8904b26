import type { Day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

/** Whether reviewers may have decided about texts lately: a wave was closed or sealed after this day, of whichever partnership. */
export async function isAnyReviewOpen(since: Day, store: Store = database()): Promise<boolean> {
  return (await store.wave.count({ where: { OR: [{ closedOn: { gt: since } }, { sealedOn: { gt: since } }] }, take: 1 })) > 0
}
