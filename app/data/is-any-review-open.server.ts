import type { Day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

/** Whether reviewers may have decided about texts lately: a wave was closed or sealed, or a workshop finished or its review closed, after this day. */
export async function isAnyReviewOpen(since: Day, store: Store = database()): Promise<boolean> {
  const waves = await store.wave.count({ where: { OR: [{ closedOn: { gt: since } }, { sealedOn: { gt: since } }] }, take: 1 })
  if (waves > 0) return true
  const workshops = { OR: [{ finishedOn: { gt: since } }, { reviewClosedOn: { gt: since } }] }
  return (await store.workshop.count({ where: workshops, take: 1 })) > 0
}
