import type { ReleasedPeriod } from '~/domain/disclosure/statement-period'
import type { ParticipationStatement } from '~/domain/disclosure/statement'
import { openStatement } from '~/domain/disclosure/statement-payload'
import { day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

/** Frozen bytes and their place in the chain, before they are stored and as they lie in the database. */
export interface StoredStatement {
  readonly partnershipId: string
  readonly sequence: number
  readonly fromDay: string
  readonly toDay: string
  readonly payload: string
  readonly sha256: string
  readonly previousSha256: string
  readonly publishedOn: string
}

/** All participation statements of a partnership, oldest first. */
export async function listStatements(partnershipId: string, store: Store = database()): Promise<readonly ParticipationStatement[]> {
  const rows = await store.statement.findMany({ where: { partnershipId }, orderBy: { sequence: 'asc' } })
  return rows.map(({ payload, sha256 }) => openStatement(payload, sha256))
}

/** One statement by its number as an address writes it, or null. */
export async function findStatement(
  partnershipId: string,
  number: string,
  store: Store = database(),
): Promise<ParticipationStatement | null> {
  const bytes = await findStatementBytes(partnershipId, number, store)
  return bytes === null ? null : openStatement(bytes.payload, bytes.sha256)
}

/** The statement over a day, or null. Periods do not overlap. */
export async function findStatementOver(partnershipId: string, on: string, store: Store = database()): Promise<ParticipationStatement | null> {
  const row = await store.statement.findFirst({ where: { partnershipId, fromDay: { lte: on }, toDay: { gte: on } } })
  return row === null ? null : openStatement(row.payload, row.sha256)
}

/** The stored bytes of one statement, as they are served. */
export async function findStatementBytes(
  partnershipId: string,
  number: string,
  store: Store = database(),
): Promise<{ readonly payload: string; readonly sha256: string } | null> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null
  return store.statement.findUnique({
    where: { partnershipId_sequence: { partnershipId, sequence: Number(number) } },
    select: { payload: true, sha256: true },
  })
}

/** The periods that a partnership has released statements about, in their order: none of them takes another workshop. */
export async function listReleasedPeriods(partnershipId: string, store: Store = database()): Promise<readonly ReleasedPeriod[]> {
  const rows = await store.statement.findMany({
    where: { partnershipId },
    select: { sequence: true, fromDay: true, toDay: true },
    orderBy: { fromDay: 'asc' },
  })
  return rows.map(({ sequence, fromDay, toDay }) => ({ sequence, from: day(fromDay), to: day(toDay) }))
}

/** The last link of the chain; a chain begins after number 0 with an empty hash. */
export async function findLastStatementLink(
  partnershipId: string,
  store: Store,
): Promise<{ readonly sequence: number; readonly sha256: string }> {
  const last = await store.statement.findFirst({ where: { partnershipId }, orderBy: { sequence: 'desc' } })
  return last === null ? { sequence: 0, sha256: '' } : { sequence: last.sequence, sha256: last.sha256 }
}

/** There is no way to change it afterwards: triggers of both databases refuse. */
export async function appendStatement(statement: StoredStatement, store: Store): Promise<void> {
  await store.statement.create({ data: statement })
}

/** Every statement of every partnership, oldest first. */
export function listStoredStatements(): Promise<readonly StoredStatement[]> {
  return database().statement.findMany({ orderBy: [{ partnershipId: 'asc' }, { sequence: 'asc' }] })
}
