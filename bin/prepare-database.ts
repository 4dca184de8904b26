import { closeDatabase } from '~/data/database.server'
import { markInstallation, type InstallationKind } from '~/data/installation.server'
import { applyMigrations, migrationTarget } from '~/data/migrate.server'
import { underStartLock } from '~/data/migration-lock.server'
import { loadReferenceData } from '~/usecases/load-reference-data.server'

/** Migrates, loads the reference data and marks what the database is for, with one line for what changed; closes its connection. */
export async function prepareDatabase<Value>(wanted: InstallationKind, then: () => Promise<Value>): Promise<Value> {
  const target = migrationTarget()
  const applied = await applyMigrations(target)
  const where = target.engine === 'sqlite' ? 'the embedded database' : 'PostgreSQL'
  console.log(applied.length === 0 ? `✓ Database up to date (${where})` : `✓ Database migrated (${where}): ${applied.join(', ')}`)
  try {
    return await underStartLock(target, async () => {
      const kind = await markInstallation(wanted)
      await loadReferenceData()
      console.log('✓ Reference data loaded')
      if (kind !== 'live') console.log(`! This database is a ${kind}; every page of staff says so.`)
      return then()
    })
  } finally {
    await closeDatabase()
  }
}
