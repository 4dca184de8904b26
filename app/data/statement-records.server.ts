import type { MetStandard } from '~/domain/disclosure/statement'
import type { StatementRecords } from '~/domain/disclosure/statement-account'
import { isWithin, type Period } from '~/domain/disclosure/statement-period'
import { engagementStandards, type Workshop } from '~/domain/workshop/workshop'
import { database, type Store } from './database.server'

async function listStandards(workshopIds: readonly string[], store: Store): Promise<ReadonlyMap<string, readonly MetStandard[]>> {
  const rows = await store.workshopStandard.findMany({ where: { workshopId: { in: [...workshopIds] } } })
  const standardsOf = (id: string) =>
    engagementStandards.flatMap((standard) =>
      rows.filter((row) => row.workshopId === id && row.standard === standard).map(({ note }) => ({ standard, note })),
    )
  return new Map(workshopIds.map((id) => [id, standardsOf(id)]))
}

/** The headings under which a partnership prints who took part: those of the framework that has them. */
async function findColumns(store: Store): Promise<readonly [string, string, string]> {
  const rows = await store.frameworkEntry.findMany({
    where: { list: 'participation-column' },
    orderBy: [{ frameworkId: 'asc' }, { order: 'asc' }],
    take: 3,
    select: { text: true },
  })
  const [activity, involved, learned] = rows
  if (activity === undefined || involved === undefined || learned === undefined)
    throw new Error('The reference data have no headings of a participation statement')
  return [activity.text, involved.text, learned.text]
}

/** What a partnership kept of a period, without a head-count and without a word of what was said. `workshops`: all of the partnership. */
export async function findStatementRecords(
  partnershipId: string,
  { from, to }: Period,
  workshops: readonly Workshop[],
  store: Store = database(),
): Promise<StatementRecords> {
  const { id, name, area, settlements, communities } = await store.partnership.findUniqueOrThrow({
    where: { id: partnershipId },
    select: {
      id: true,
      name: true,
      area: true,
      settlements: { select: { code: true, name: true }, orderBy: { order: 'asc' } },
      communities: { select: { code: true, name: true }, orderBy: { order: 'asc' } },
    },
  })
  const held = workshops.filter(({ state, heldOn }) => state === 'finished' && isWithin(heldOn, { from, to }))
  const standards = await listStandards(
    held.map((workshop) => workshop.id),
    store,
  )
  const columns = await findColumns(store)
  return { partnership: { id, name, area }, from, to, columns, workshops: held, standards, communities, settlements }
}
