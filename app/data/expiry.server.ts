import type { Day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

/** Deletes what may speak of danger of the same waves, and tells how many of each partnership's nobody had ended. */
export async function deleteUrgent(closedBy: Day, store: Store = database()): Promise<readonly { readonly partnershipId: string; readonly title: string }[]> {
  const over = { OR: [{ closedOn: { lte: closedBy } }, { closedOn: null, paperInDay: { lte: closedBy } }] }
  const waves = await store.wave.findMany({ where: { ...over, urgent: { some: {} } }, select: { partnershipId: true, title: true } })
  await store.safeguardingText.deleteMany({ where: { wave: over } })
  return waves
}

/** Deletes the shuffled ratings of every batch whose release is of `publishedBy` or earlier; its records stay. */
export async function deleteSealedRatings(publishedBy: Day, store: Store = database()): Promise<number> {
  const { count } = await store.sealed.deleteMany({ where: { batch: { wave: { release: { publishedOn: { lte: publishedBy } } } } } })
  return count
}

/** Deletes every draft that can no longer be sent, and the key of what waits on devices, of waves whose last day of answering was before `day`. */
export async function deleteWhatComesTooLate(day: Day, store: Store = database()): Promise<number> {
  const over = { where: { wave: { answerByDay: { lt: day } } } }
  const drafts = await store.resumeDraft.deleteMany(over)
  const keys = await store.waveKey.deleteMany(over)
  return drafts.count + keys.count
}
