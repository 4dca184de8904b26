import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export type Engine = 'sqlite' | 'postgresql'

const prismaFolder = fileURLToPath(new URL('../../prisma/', import.meta.url))

export function migrationsFolder(engine: Engine): string {
  return path.join(prismaFolder, 'migrations', engine)
}

/** The one schema, in the words of that engine (bin/generate.mjs derives the second). */
export function schemaText(engine: Engine): string {
  return readFileSync(path.join(prismaFolder, 'schema.prisma'), 'utf8').replace(/provider = "sqlite"/, `provider = "${engine}"`)
}

/** The names of the migrations in the order in which they are applied. */
export function listMigrationNames(engine: Engine): readonly string[] {
  const folder = migrationsFolder(engine)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

function migrationText(engine: Engine, name: string): string {
  return readFileSync(path.join(migrationsFolder(engine), name, 'migration.sql'), 'utf8')
}

/** The fingerprint that the engine writes beside an applied migration. */
export function migrationChecksum(engine: Engine, name: string): string {
  return createHash('sha256').update(migrationText(engine, name)).digest('hex')
}

/** The migrations as the schema engine wants them. */
export function listMigrations(engine: Engine): MigrationList {
  return {
    baseDir: migrationsFolder(engine),
    lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: listMigrationNames(engine).map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: migrationText(engine, name) } },
    })),
  }
}
