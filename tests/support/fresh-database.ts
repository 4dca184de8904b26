import { copyFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import { closeDatabase, sqliteFile } from '~/data/database.server'

/** Gives a test a database as new: what is sealed cannot be deleted, so emptying the tables is no way. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase()
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '') {
    copyFileSync(inject('sqliteTemplate'), sqliteFile())
    return
  }
  const name = new URL(url).pathname.slice(1)
  const client = new pg.Client({ connectionString: `${inject('postgresqlServer')}postgres` })
  await client.connect()
  try {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name} TEMPLATE house`)
  } finally {
    await client.end()
  }
}
