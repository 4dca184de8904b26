import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

async function run(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('postgresqlServer')}postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

// Every test file has a copy of the template, made before anything reads the environment.
const name = `test_${randomBytes(8).toString('hex')}`
await run(`CREATE DATABASE ${name} TEMPLATE house`)
const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-test-'))
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: inject('postgresqlServer') + name, PUBLIC_URL: '', REHEARSAL_TODAY: '' })

afterAll(async () => {
  const { closeDatabase } = await import('~/data/database.server')
  await closeDatabase()
  await run(`DROP DATABASE ${name} WITH (FORCE)`)
  rmSync(folder, { recursive: true, force: true })
})
