import { database, type Store } from './database.server'

/** How many people each of these workshops had in all; null: somebody was not counted. For decisions, never for a page: head-counts have their own rules. */
export async function listWorkshopPeople(
  workshopIds: readonly string[],
  store: Store = database(),
): Promise<ReadonlyMap<string, number | null>> {
  const rows = await store.workshopAudience.findMany({ where: { workshopId: { in: [...workshopIds] } } })
  return new Map(
    workshopIds.map((id) => {
      const counts = rows.filter(({ workshopId }) => workshopId === id).map(({ headCount }) => headCount)
      const people = counts.length === 0 ? null : counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
      return [id, people] as const
    }),
  )
}
