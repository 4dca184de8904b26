import { database, type Store } from './database.server'

/** The frameworks that were edited in the product: what was printed once is not put over them again. */
export async function listEditedFrameworkIds(store: Store = database()): Promise<ReadonlySet<string>> {
  const rows = await store.frameworkRevision.findMany({ distinct: ['frameworkId'], select: { frameworkId: true } })
  return new Set(rows.map(({ frameworkId }) => frameworkId))
}
