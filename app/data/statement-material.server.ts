import type { StatementCounts } from '~/domain/disclosure/derive-statement'
import type { HeadCounts } from '~/domain/disclosure/head-count'
import type { Workshop } from '~/domain/workshop/workshop'
import { findCodeBook } from './code-books.server'
import { database, type Store } from './database.server'
import { listCountedContributions } from './reviewed-contributions.server'

/** How many of each audience came, by workshop; one of whom anybody was not counted is not there. */
export async function listHeadCounts(workshopIds: readonly string[], store: Store = database()): Promise<ReadonlyMap<string, HeadCounts>> {
  const rows = await store.workshopAudience.findMany({ where: { workshopId: { in: [...workshopIds] } } })
  const counted = workshopIds.flatMap((id): (readonly [string, HeadCounts])[] => {
    const own = rows.filter(({ workshopId }) => workshopId === id)
    if (own.length === 0 || own.some(({ headCount }) => headCount === null)) return []
    const countOf = (audience: string) => own.find((row) => row.audience === audience)?.headCount ?? 0
    const counts = { 'lived-experience': countOf('lived-experience'), 'supporting-organisation': countOf('supporting-organisation') }
    return [[id, { ...counts, partner: countOf('partner') }]]
  })
  return new Map(counted)
}

/** What a release counts of these workshops: it goes to `releaseStatement` and to nothing else. */
export async function findStatementCounts(partnershipId: string, workshops: readonly Workshop[], store: Store): Promise<StatementCounts> {
  const ids = workshops.map(({ id }) => id)
  const book = await findCodeBook(partnershipId, store)
  return {
    headCounts: await listHeadCounts(ids, store),
    contributions: await listCountedContributions(ids, store),
    names: new Map(book.map(({ code, name }) => [code, name])),
  }
}
