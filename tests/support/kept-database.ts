import { copyFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import { closeDatabase, sqliteFile } from '~/data/database.server'

async function onServer(...commands: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('postgresqlServer')}postgres` })
  await client.connect()
  try {
    for (const command of commands) await client.query(command)
  } finally {
    await client.end()
  }
}

/** Keeps the database as it is now; gives the way back to it, which may be gone more than once. */
export async function keepDatabase(): Promise<() => Promise<void>> {
  await closeDatabase()
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '') {
    const kept = `${sqliteFile()}.kept`
    copyFileSync(sqliteFile(), kept)
    return async () => {
      await closeDatabase()
      copyFileSync(kept, sqliteFile())
    }
  }
  const name = new URL(url).pathname.slice(1)
  await onServer(`CREATE DATABASE ${name}_kept TEMPLATE ${name}`)
  return async () => {
    await closeDatabase()
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`, `CREATE DATABASE ${name} TEMPLATE ${name}_kept`)
  }
}
