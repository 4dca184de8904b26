import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from './database.server'
import { encryptedColumns, type EncryptedColumn } from './encrypted-columns.server'
import { Prisma } from './generated/sqlite/client'
import type { HolderRow } from './key-holders.server'
import { decrypt, encrypt } from './keys.server'
import { isUnder } from './retired-key.server'
import { transaction } from './transaction.server'

const rowsOfATransaction = 200

type Row = Readonly<Record<string, unknown>> & { readonly ciphertext: string }

/** Where a transaction begins: the rows of one column that belong to one row, from a key on. */
interface Place {
  readonly holderId: string
  readonly column: EncryptedColumn
  readonly from: string
}

function quoted(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`)
}

function ofHolder({ isOfHolder }: EncryptedColumn, id: string): Prisma.Sql {
  const [before = '', after = ''] = isOfHolder.split('?')
  return Prisma.sql`${Prisma.raw(before)}${id}${Prisma.raw(after)}`
}

/** In the order of keys, which are random or stand in the row anyway. */
async function listRows({ holderId, column, from }: Place, ids: readonly string[], store: Store): Promise<readonly Row[]> {
  const key = Prisma.raw(column.key.map((name) => `"${name}"`).join(', '))
  return store.$queryRaw<Row[]>`
    SELECT ${key}, ${quoted(column.column)} AS "ciphertext" FROM ${quoted(column.table)}
    WHERE ${ofHolder(column, holderId)} AND ${quoted(column.key[0])} >= ${from} AND ${Prisma.raw(isUnder(ids, `"${column.column}"`))}
    ORDER BY ${key} LIMIT ${rowsOfATransaction}`
}

function anew(context: string, ciphertext: string): string {
  let plaintext: string
  try {
    plaintext = decrypt(context, ciphertext)
  } catch {
    throw new Error(
      'Something encrypted cannot be opened with any key that is here. Put the key that it was written with back into DATA_DIR/keys and run this again; nothing was destroyed.',
    )
  }
  return encrypt(context, plaintext)
}

/** Only while the row holds what was read: whoever changed it meanwhile has used the newest key. */
async function rewrite(column: EncryptedColumn, row: Row, store: Store): Promise<void> {
  const [table, name] = [quoted(column.table), quoted(column.column)]
  const isThisRow = Prisma.join(
    column.key.map((part) => Prisma.sql`${quoted(part)} = ${row[part]}`),
    ' AND ',
  )
  const written = anew(column.context(row), row.ciphertext)
  await store.$executeRaw`UPDATE ${table} SET ${name} = ${written} WHERE ${isThisRow} AND ${name} = ${row.ciphertext}`
}

async function rewriteSome(place: Place, ids: readonly string[], store: Store): Promise<string | null> {
  const rows = await listRows(place, ids, store)
  for (const row of rows) await rewrite(place.column, row, store)
  return rows.length < rowsOfATransaction ? null : String(rows.at(-1)?.[place.column.key[0]])
}

/** Whoever answers, types, hands in or acts on a board holds the same row, so that neither can stop the other half-way. */
async function hold({ holder, id }: HolderRow, store: Store): Promise<void> {
  await store.$executeRaw`UPDATE ${quoted(holder)} SET "id" = "id" WHERE "id" = ${id}`
}

function columnsOf({ holder }: HolderRow): readonly EncryptedColumn[] {
  return encryptedColumns.filter((column) => column.holder === holder)
}

/**
 * Encrypts everything of a wave, a workshop or a partnership that is under one of these keys, or under a key without an id, with the newest.
 * Many short transactions, and a pause as long after each, so that people who answer get their turn.
 */
export async function reencryptRows(of: HolderRow, ids: readonly string[]): Promise<void> {
  for (const column of columnsOf(of)) {
    let from: string | null = ''
    while (from !== null) {
      const place: Place = { holderId: of.id, column, from }
      const begun = performance.now()
      from = await transaction(async (store) => {
        await hold(of, store)
        return rewriteSome(place, ids, store)
      })
      await wait(performance.now() - begun)
    }
  }
}

/** The same of everything inside one transaction, for the few rows that came under an old key at the last moment. */
export async function reencryptStragglers(holders: readonly HolderRow[], ids: readonly string[], store: Store): Promise<void> {
  for (const of of holders)
    for (const column of columnsOf(of)) {
      let from: string | null = ''
      while (from !== null) from = await rewriteSome({ holderId: of.id, column, from }, ids, store)
    }
}

/** Whether anything anywhere is still under one of these keys. */
export async function isAnythingUnder(ids: readonly string[], store: Store): Promise<boolean> {
  for (const { table, column } of encryptedColumns) {
    const found = await store.$queryRaw<
      unknown[]
    >`SELECT 1 FROM ${quoted(table)} WHERE ${Prisma.raw(isUnder(ids, `"${column}"`))} LIMIT 1`
    if (found.length > 0) return true
  }
  return false
}
