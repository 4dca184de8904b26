import { database, type Store } from './database.server'

/** A partnership as staff pages need it: the places that can be rated besides the whole area. */
export interface PartnershipPlaces {
  readonly id: string
  readonly name: string
  readonly area: string
  readonly settlements: ReadonlyArray<{ readonly code: string; readonly name: string }>
}

/**
 * The partnership of the short public addresses, or null before the reference data is loaded. It is said once: a partnership that joins the
 * installation later does not take over an address that was printed.
 */
export async function findHomePartnershipId(store: Store = database()): Promise<string | null> {
  const row = await store.installation.findUnique({ where: { id: 1 }, select: { partnershipId: true } })
  if (row?.partnershipId != null) return row.partnershipId
  const first = await store.partnership.findFirst({ orderBy: { id: 'asc' }, select: { id: true } })
  return first?.id ?? null
}

/** Makes a partnership that of the short public addresses, if there is none yet. */
export async function settleHomePartnership(id: string, store: Store): Promise<void> {
  await store.installation.updateMany({ where: { id: 1, partnershipId: null }, data: { partnershipId: id } })
}

export async function listPartnershipIds(store: Store = database()): Promise<readonly string[]> {
  const rows = await store.partnership.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** The partnerships of the installation by name. */
export async function listPartnershipNames(store: Store = database()): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await store.partnership.findMany({ select: { id: true, name: true } })
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

export async function findPartnershipPlaces(id: string, store: Store = database()): Promise<PartnershipPlaces | null> {
  return store.partnership.findUnique({
    where: { id },
    select: { id: true, name: true, area: true, settlements: { select: { code: true, name: true }, orderBy: { order: 'asc' } } },
  })
}

/**
 * Lets one transaction at a time decide about a partnership's staff and waves: without it, two coordinators could deactivate each other in
 * the same moment. Writing the id over itself locks the row on PostgreSQL, and on SQLite takes the write lock.
 */
export async function holdPartnership(id: string, store: Store): Promise<void> {
  const { count } = await store.partnership.updateMany({ where: { id }, data: { id } })
  if (count !== 1) throw new Error(`There is no partnership ${id}`)
}

/** The page that Leave now goes to. */
export async function findLeaveAddress(id: string, store: Store = database()): Promise<string> {
  const row = await store.partnership.findUniqueOrThrow({ where: { id }, select: { leaveAddress: true } })
  return row.leaveAddress
}

export async function saveLeaveAddress(id: string, leaveAddress: string, store: Store): Promise<void> {
  await store.partnership.update({ where: { id }, data: { leaveAddress } })
}
