import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { closeDatabase, database } from '~/data/database.server'
import { diffFromMigrations } from '~/data/diff-migrations.server'
import { applyMigrations, migrationTarget } from '~/data/migrate.server'
import type { MigrationTarget } from '~/data/schema-engine.server'
import { listMigrationNames } from '~/data/migration-list.server'

async function emptyDatabase(): Promise<MigrationTarget> {
  const target = migrationTarget()
  const name = `empty_${randomBytes(6).toString('hex')}`
  if (target.engine === 'sqlite') return { engine: 'sqlite', file: `${target.file}.${name}` }
  const client = new pg.Client({ connectionString: target.url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return { engine: 'postgresql', url: target.url.replace(/[^/]+$/, name) }
}

test('the migrations say what the schema says', async () => {
  expect(await diffFromMigrations(migrationTarget())).toBe('')
})

test('an empty database is migrated once when two processes start together', async () => {
  const target = await emptyDatabase()
  const applied = await Promise.all([applyMigrations(target), applyMigrations(target)])
  expect(applied.flat()).toEqual(listMigrationNames(target.engine))
})

test('a database that is up to date is left alone', async () => {
  expect(await applyMigrations(migrationTarget())).toEqual([])
})

test('a database with a migration that the code does not know stops the start', async () => {
  await database().$executeRawUnsafe(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ('n', 'c', '9999_newer', CURRENT_TIMESTAMP, 1)`,
  )
  await closeDatabase()
  await expect(applyMigrations(migrationTarget())).rejects.toThrow(/newer than this code/)
})
