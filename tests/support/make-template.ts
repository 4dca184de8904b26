// Run by the templates' global setups in a process of its own: the database that DATA_DIR and DATABASE_URL name, as after a first start.
import { closeDatabase } from '~/data/database.server'
import { applyMigrations, migrationTarget } from '~/data/migrate.server'
import { loadReferenceData } from '~/usecases/load-reference-data.server'

await applyMigrations(migrationTarget())
await loadReferenceData()
await closeDatabase()
