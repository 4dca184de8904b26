import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { environment } from '~/http/env.server'
import { sqliteFile } from './database.server'
import { listMigrationNames, listMigrations, migrationChecksum, schemaText } from './migration-list.server'
import { underStartLock } from './migration-lock.server'
import { withSchemaEngine, type MigrationTarget } from './schema-engine.server'

interface AppliedMigration {
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

const columns = 'migration_name AS name, checksum, finished_at IS NOT NULL AS finished'
const appliedMigrations = `SELECT ${columns} FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`

function listAppliedToFile(file: string): readonly AppliedMigration[] {
  if (!existsSync(file)) return []
  const connection = new Sqlite(file, { readonly: true, timeout: 20_000 })
  try {
    if (connection.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get() === undefined) return []
    return connection.prepare<[], AppliedMigration>(appliedMigrations).all()
  } finally {
    connection.close()
  }
}

async function listAppliedToServer(url: string): Promise<readonly AppliedMigration[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ known: boolean }>("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known")
    return rows[0]?.known === true ? (await client.query<AppliedMigration>(appliedMigrations)).rows : []
  } finally {
    await client.end()
  }
}

/** Refuses a database that this version of the code cannot serve, each with a sentence that says what to do. */
function requireKnownHistory(target: MigrationTarget, applied: readonly AppliedMigration[]): void {
  const known = listMigrationNames(target.engine)
  for (const { name, checksum, finished } of applied) {
    if (!known.includes(name)) {
      throw new Error(`The database is newer than this code: it knows the migration ${name}. Update the code, then start again.`)
    }
    if (!finished) throw new Error(`The migration ${name} was begun and not finished. Bring back the last backup, then start again.`)
    if (checksum !== migrationChecksum(target.engine, name)) {
      throw new Error(`The migration ${name} is not the one that made this database. Bring back the file from the release, then start again.`)
    }
  }
}

function run(target: MigrationTarget): Promise<readonly string[]> {
  return withSchemaEngine(target, schemaText(target.engine), async (engine) => {
    const filters = { externalTables: [], externalEnums: [] }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: listMigrations(target.engine), filters })
    return appliedMigrationNames
  })
}

/** A first start that is killed half-way leaves no half-made file behind. */
async function makeFile(file: string): Promise<readonly string[]> {
  const draft = `${file}.draft`
  for (const left of [draft, `${draft}-journal`]) rmSync(left, { force: true })
  const applied = await run({ engine: 'sqlite', file: draft })
  rmSync(`${draft}-journal`, { force: true })
  renameSync(draft, file)
  return applied
}

/** Brings a database to this version of the code and answers with the names of the migrations that it took. */
export async function applyMigrations(target: MigrationTarget): Promise<readonly string[]> {
  if (target.engine === 'sqlite') mkdirSync(path.dirname(target.file), { recursive: true, mode: 0o700 })
  return underStartLock(target, async () => {
    const applied = target.engine === 'sqlite' ? listAppliedToFile(target.file) : await listAppliedToServer(target.url)
    requireKnownHistory(target, applied)
    if (applied.length === listMigrationNames(target.engine).length) return []
    return target.engine === 'sqlite' && !existsSync(target.file) ? makeFile(target.file) : run(target)
  })
}

/** The database that the environment names. */
export function migrationTarget(): MigrationTarget {
  const { DATABASE_URL } = environment()
  return DATABASE_URL === undefined ? { engine: 'sqlite', file: sqliteFile() } : { engine: 'postgresql', url: DATABASE_URL }
}
