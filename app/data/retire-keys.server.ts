import { setTimeout as wait } from 'node:timers/promises'
import { environment } from '~/http/env.server'
import type { Store } from './database.server'
import { encryptedColumns, type EncryptedColumn, keyHolders } from './encrypted-columns.server'
import { listHolders } from './key-holders.server'
import { isAnythingUnder, reencryptStragglers } from './reencrypt-rows.server'
import { isUnder } from './retired-key.server'
import { transaction } from './transaction.server'

const refusal = 'written under a key that was retired'
const tries = 240

function isPostgresql(): boolean {
  return environment().DATABASE_URL !== undefined
}

/** Waits for whoever writes, and stops whoever would begin. It gives up sooner than the database would stop a respondent for its sake. */
async function holdEverything(store: Store): Promise<void> {
  if (isPostgresql()) await store.$executeRawUnsafe(`SET LOCAL lock_timeout = '500ms'`)
  for (const holder of keyHolders) await store.$executeRawUnsafe(`UPDATE "${holder}" SET "id" = "id"`)
  if (!isPostgresql()) return
  const tables = [...new Set(encryptedColumns.map(({ table }) => `"${table}"`))]
  await store.$executeRawUnsafe(`LOCK TABLE ${tables.join(', ')} IN SHARE ROW EXCLUSIVE MODE`)
}

/** One trigger for each key, so that a guard stays when later keys are retired too. */
async function guardOnPostgresql({ table, column }: EncryptedColumn, id: string, store: Store): Promise<void> {
  await store.$executeRawUnsafe(`
    CREATE OR REPLACE TRIGGER "${table}_${column}_refuses_key_${id}" BEFORE INSERT OR UPDATE ON "${table}"
    FOR EACH ROW WHEN (${isUnder([id], `NEW."${column}"`)}) EXECUTE FUNCTION refuse_retired_key()`)
}

async function guardOnSqlite({ table, column }: EncryptedColumn, id: string, store: Store): Promise<void> {
  for (const act of ['INSERT', 'UPDATE'])
    await store.$executeRawUnsafe(`
      CREATE TRIGGER IF NOT EXISTS "${table}_${column}_${act.toLowerCase()}_refuses_key_${id}" BEFORE ${act} ON "${table}"
      WHEN ${isUnder([id], `NEW."${column}"`)} BEGIN SELECT RAISE(ABORT, '${refusal}'); END`)
}

async function guard(ids: readonly string[], store: Store): Promise<void> {
  if (isPostgresql())
    await store.$executeRawUnsafe(`
      CREATE OR REPLACE FUNCTION refuse_retired_key() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${refusal}'; END; $$`)
  for (const id of ids)
    for (const column of encryptedColumns) {
      if (isPostgresql()) await guardOnPostgresql(column, id, store)
      else await guardOnSqlite(column, id, store)
    }
}

async function retire(ids: readonly string[], note: (store: Store) => Promise<void>, store: Store): Promise<void> {
  await holdEverything(store)
  await reencryptStragglers(await listHolders(store), ids, store)
  await guard(ids, store)
  if (await isAnythingUnder(ids, store)) throw new Error('A row that belongs to nothing is under an old key')
  await note(store)
}

function isHeldByOthers(error: unknown): boolean {
  return error instanceof Error && /55P03|40P01|lock timeout|deadlock|SQLITE_BUSY|database is locked|P2028/.test(`${error.message} ${JSON.stringify(error)}`)
}

/**
 * Makes the database refuse, from one moment on and for ever, whatever is under one of these keys, having found nothing that is: after it
 * the keys may be destroyed. `note` is written in the same transaction. Others who write are waited for, and never stopped.
 */
export async function retireKeys(ids: readonly string[], note: (store: Store) => Promise<void>): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await transaction((store) => retire(ids, note, store))
    } catch (error) {
      if (turn === tries || !isHeldByOthers(error)) throw error
    }
    await wait(250 + Math.random() * 500)
  }
}
