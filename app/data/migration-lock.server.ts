import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { MigrationTarget } from './schema-engine.server'

const patience = 300_000

/** A number of our own among the advisory locks of a PostgreSQL server. */
const lockNumber = 5_101_540

async function lockFile(file: string): Promise<() => Promise<void>> {
  const lock = new Sqlite(`${file}.starting`, { timeout: 0 })
  const until = performance.now() + patience
  for (;;) {
    try {
      // The operating system lets the lock go when its process ends, also when it was killed.
      lock.exec('BEGIN EXCLUSIVE')
      return () => Promise.resolve(void lock.close())
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > until) throw error
      await wait(100)
    }
  }
}

async function lockServer(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1)', [lockNumber])
  return () => client.end()
}

/** Only one process at a time prepares a database; another one that starts meanwhile waits and finds the work done. */
export async function underStartLock<Value>(target: MigrationTarget, work: () => Promise<Value>): Promise<Value> {
  const release = target.engine === 'sqlite' ? await lockFile(target.file) : await lockServer(target.url)
  try {
    return await work()
  } finally {
    await release()
  }
}
