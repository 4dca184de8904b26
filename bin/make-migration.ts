// npm run migration:make -- <name>: writes the next migration of both engines from prisma/schema.prisma.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { diffFromMigrations } from '~/data/diff-migrations.server'
import { listMigrationNames, migrationsFolder, type Engine } from '~/data/migration-list.server'
import type { MigrationTarget } from '~/data/schema-engine.server'
import { guardSql } from './guard-sql'
import { startTemporaryPostgresql } from './temporary-postgresql'

const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.log('Give the migration a name of small letters, for example: npm run migration:make -- workshops')
  process.exit(1)
}

const next = String(listMigrationNames('sqlite').length + 1).padStart(4, '0')

async function write(target: MigrationTarget): Promise<void> {
  const sql = await diffFromMigrations(target)
  if (sql === '') return console.log(`${target.engine}: the migrations already say what the schema says`)
  const folder = path.join(migrationsFolder(target.engine satisfies Engine), `${next}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), guardSql(target.engine, sql))
  console.log(`${target.engine}: wrote ${path.relative(process.cwd(), folder)}`)
}

await write({ engine: 'sqlite', file: ':memory:' })
const postgresql = await startTemporaryPostgresql()
try {
  await write({ engine: 'postgresql', url: postgresql.url('postgres') })
} finally {
  await postgresql.stop()
}
