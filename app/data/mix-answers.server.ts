import { randomUUID } from 'node:crypto'
import { mixing } from '~/domain/response/mixing'
import { environment } from '~/http/env.server'
import type { Store } from './database.server'
import { Prisma } from './generated/sqlite/client'

/** The ids under which one transaction wrote answers and texts. */
export interface WrittenRows {
  readonly answers: readonly string[]
  readonly texts: readonly string[]
  /** Those of the queue of whoever acts on danger. */
  readonly urgent?: readonly string[]
}

interface Table {
  readonly name: Prisma.Sql
  /** All columns but the id, the receipt last. */
  readonly columns: Prisma.Sql
  readonly isOfWave: Prisma.Sql
  /** Whoever acts on a text has its id on a page; every other row gets a new one. */
  readonly keepsIds?: true
}

function tablesOf(waveId: string): Readonly<Record<keyof WrittenRows, Table>> {
  return {
    answers: {
      name: Prisma.raw('"Pending"'),
      columns: Prisma.raw('"collectorId", "answers"'),
      isOfWave: Prisma.sql`"collectorId" IN (SELECT "id" FROM "Collector" WHERE "waveId" = ${waveId})`,
    },
    texts: { name: Prisma.raw('"FreeText"'), columns: Prisma.raw('"waveId", "ciphertext"'), isOfWave: Prisma.sql`"waveId" = ${waveId}` },
    urgent: {
      name: Prisma.raw('"SafeguardingText"'),
      columns: Prisma.raw('"partnershipId", "waveId", "cause", "ciphertext", "takenById"'),
      isOfWave: Prisma.sql`"waveId" = ${waveId}`,
      keepsIds: true,
    },
  }
}

function isPostgresql(): boolean {
  return environment().DATABASE_URL !== undefined
}

const newId = {
  postgresql: Prisma.raw('gen_random_uuid()::text'),
  sqlite: Prisma.raw(
    `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' ||
      substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`,
  ),
}

/** What was just written, and neighbours on either side of a random id; in a small wave that is everything. */
function sample({ name, isOfWave }: Table, written: readonly string[]): Prisma.Sql {
  const place = randomUUID()
  const [most, ids] = [mixing.onEitherSide, JSON.stringify(written)]
  const own = isPostgresql() ? Prisma.sql`SELECT jsonb_array_elements_text(${ids}::jsonb)` : Prisma.sql`SELECT "value" FROM json_each(${ids})`
  return Prisma.sql`
    SELECT "id" FROM (SELECT "id" FROM ${name} WHERE ${isOfWave} AND "id" >= ${place} ORDER BY "id" LIMIT ${most}) AS "after"
    UNION SELECT "id" FROM (SELECT "id" FROM ${name} WHERE ${isOfWave} AND "id" < ${place} ORDER BY "id" DESC LIMIT ${most}) AS "before"
    UNION ${own}`
}

function idOf({ keepsIds }: Table): Prisma.Sql {
  if (keepsIds === true) return Prisma.raw('"id"')
  return isPostgresql() ? newId.postgresql : newId.sqlite
}

/** In one statement, so that all rows are of one transaction and one command, and lie in an order made by chance. */
async function rewriteOnPostgresql(table: Table, which: Prisma.Sql, receipt: Prisma.Sql, store: Store): Promise<void> {
  const { name, columns } = table
  await store.$executeRaw`
    WITH moved AS (DELETE FROM ${name} WHERE ${which} RETURNING "id", ${columns}, ${receipt} AS "receiptHmac")
    INSERT INTO ${name} ("id", ${columns}, "receiptHmac")
    SELECT ${idOf(table)}, ${columns}, "receiptHmac" FROM moved ORDER BY random()`
}

/** All are taken out before one is put back: a row that goes back at once would find its old place on the page free. */
async function rewriteOnSqlite(table: Table, which: Prisma.Sql, store: Store): Promise<void> {
  const { name, columns } = table
  await store.$executeRaw`CREATE TEMP TABLE "moved" AS SELECT "id", ${columns}, "receiptHmac" FROM ${name} WHERE ${which}`
  await store.$executeRaw`DELETE FROM ${name} WHERE "id" IN (SELECT "id" FROM "moved")`
  await store.$executeRaw`
    INSERT INTO ${name} ("id", ${columns}, "receiptHmac") SELECT ${idOf(table)}, ${columns}, "receiptHmac" FROM "moved" ORDER BY random()`
  await store.$executeRaw`DROP TABLE "moved"`
}

/**
 * Writes what a transaction has added to an open wave, or what is left after a withdrawal, once more among others under new ids. Call it
 * last, in the same transaction, while the wave is held: PostgreSQL shows which rows were written together (xmin), and the pages of both
 * databases show in which order, so without it the texts of one person could be joined to the scores.
 */
export async function mixAnswers(waveId: string, written: WrittenRows, store: Store): Promise<void> {
  const tables = tablesOf(waveId)
  for (const kind of ['answers', 'texts', 'urgent'] as const) {
    const which = Prisma.sql`"id" IN (${sample(tables[kind], written[kind] ?? [])})`
    if (isPostgresql()) await rewriteOnPostgresql(tables[kind], which, Prisma.raw('"receiptHmac"'), store)
    else await rewriteOnSqlite(tables[kind], which, store)
  }
}

/** A part of the ids after the other, so that this process answers others between two parts of a large wave. */
async function eraseOnSqlite({ name, isOfWave }: Table, store: Store): Promise<void> {
  const bounds = ['', ...'123456789abcdef', '~']
  for (const [part, from] of bounds.slice(0, -1).entries()) {
    const isOfPart = Prisma.sql`"id" >= ${from} AND "id" < ${bounds[part + 1]}`
    await store.$executeRaw`UPDATE ${name} SET "receiptHmac" = NULL WHERE ${isOfWave} AND ${isOfPart}`
  }
}

/**
 * Erases every receipt of a wave. PostgreSQL writes all rows anew in random order; the embedded database is rewritten in the order of
 * random ids by the `vacuum` that follows a closing. The rows never pass through this process.
 */
export async function eraseReceipts(waveId: string, store: Store): Promise<void> {
  for (const table of Object.values(tablesOf(waveId))) {
    if (isPostgresql()) await rewriteOnPostgresql(table, table.isOfWave, Prisma.raw('NULL::text'), store)
    else await eraseOnSqlite(table, store)
  }
}
