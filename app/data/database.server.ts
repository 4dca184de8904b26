import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from '~/http/env.server'
import { PrismaClient as PostgresqlClient } from './generated/postgresql/client'
import { PrismaClient as SqliteClient } from './generated/sqlite/client'
import type { Prisma } from './generated/sqlite/client'
import { takeTurns } from './take-turns.server'

export type Database = SqliteClient
/** A repository works on the database or inside somebody's transaction. */
export type Store = Prisma.TransactionClient

/**
 * What is deleted must be gone, and the order of writing must leave no trace: pages are overwritten, and there is no write-ahead log
 * that would keep the last submissions in the order in which they came. What is put aside for a moment stays in memory.
 */
const sqlitePragmas =
  'PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 20000;'

export function sqliteFile(): string {
  return path.resolve(environment().DATA_DIR, 'what-matters.sqlite')
}

/** SQLite with the pragmas that the disclosure rules ask for, on every connection. */
export function sqliteAdapter(file: string): PrismaBetterSqlite3 {
  const factory = new PrismaBetterSqlite3({ url: `file:${file}`, shadowDatabaseUrl: ':memory:' } as { url: string })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const connection = await connect()
    await connection.executeScript(sqlitePragmas)
    takeTurns(connection)
    return connection
  }
  return factory
}

function open(): Database {
  const { DATABASE_URL } = environment()
  const transactionOptions = { maxWait: 30_000, timeout: 60_000 }
  if (DATABASE_URL !== undefined) {
    const adapter: SqlDriverAdapterFactory = new PrismaPg({ connectionString: DATABASE_URL })
    // Both clients are generated from one schema, so their types agree; only the provider differs.
    return new PostgresqlClient({ adapter, transactionOptions }) as unknown as Database
  }
  mkdirSync(path.dirname(sqliteFile()), { recursive: true, mode: 0o700 })
  return new SqliteClient({ adapter: sqliteAdapter(sqliteFile()), transactionOptions })
}

let opened: Database | undefined

/** The database of this process, opened on first use. */
export function database(): Database {
  opened ??= open()
  return opened
}

export async function closeDatabase(): Promise<void> {
  await opened?.$disconnect()
  opened = undefined
}
