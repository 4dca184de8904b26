import { listMigrations, schemaText } from './migration-list.server'
import { withSchemaEngine, type MigrationTarget } from './schema-engine.server'

/** The SQL that leads from the migrations to the schema; empty when they agree. The target only lends its engine a place for a shadow. */
export async function diffFromMigrations(target: MigrationTarget): Promise<string> {
  const schema = schemaText(target.engine)
  const script = await withSchemaEngine(target, schema, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...listMigrations(target.engine) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  })
  return script.includes('This is an empty migration') ? '' : script
}
