import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase, sqliteFile } from '~/data/database.server'
import { applyMigrations, migrationTarget } from '~/data/migrate.server'
import { referenceRows, saveInstruments } from '~/data/reference.server'
import { rereadEnvironment } from '~/http/env.server'

/** A migrated database of this process's own that can be made as new; it is gone when the process ends. */
export interface AttackDatabase {
  renew(): Promise<void>
  remove(): Promise<void>
}

/** In memory where the machine has a file system for that: thousands of histories are otherwise waiting for a disk. */
function place(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
}

export async function makeAttackDatabase(): Promise<AttackDatabase> {
  const folder = mkdtempSync(path.join(place(), 'what-matters-attack-'))
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: '', REHEARSAL_TODAY: '2026-01-01' })
  rereadEnvironment()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await applyMigrations(migrationTarget())
  await saveInstruments(referenceRows)
  await closeDatabase()
  const template = path.join(folder, 'template.sqlite')
  copyFileSync(sqliteFile(), template)
  return {
    renew: async () => {
      await closeDatabase()
      copyFileSync(template, sqliteFile())
    },
    remove: closeDatabase,
  }
}
