import type { Engine } from '~/data/migration-list.server'

/** Tables whose order of rows on the disk would tell who came when (docs/decisions/0004-storage-tells-nothing.md). */
const withoutRowId = [
  'AccessCode',
  'Pending',
  'FreeText',
  'ReviewedText',
  'Contribution',
  'ReviewedContribution',
  'CaseStudy',
  'SafeguardingText',
  'PaperSheet',
  'ConsensusSheet',
  'Sealed',
  'WithdrawnReceipt',
  'ResumeDraft',
]

/** Tables that only ever grow: what was sealed, published or entered is never changed. */
const appendOnly = [
  'Batch',
  'PublicRecord',
  'ChoiceRecord',
  'Release',
  'TextRelease',
  'Statement',
  'BatchWithdrawal',
  'EnteredFigure',
  'FrameworkRevision',
  'ActionUpdate',
]

const createTable = /CREATE TABLE "(?:new_)?(\w+)" \(\n([\s\S]*?)\n\);/g

function createdTables(sql: string): readonly string[] {
  return [...sql.matchAll(createTable)].map(([, table = '']) => table)
}

function sqliteTriggers(table: string): string {
  return ['UPDATE', 'DELETE']
    .map(
      (act) =>
        `CREATE TRIGGER "${table}_refuses_${act.toLowerCase()}" BEFORE ${act} ON "${table}"\n` +
        `BEGIN\n    SELECT RAISE(ABORT, '${table} is append-only');\nEND;\n`,
    )
    .join('\n')
}

function guardSqlite(sql: string): string {
  const tables = sql.replaceAll(createTable, (_, table: string, columns: string) => {
    const name = /"(?:new_)?\w+"/.exec(_)?.[0] ?? `"${table}"`
    const check = table === 'Batch' ? ',\n    CONSTRAINT "Batch_n_at_least_k" CHECK ("n" >= 10)' : ''
    return `CREATE TABLE ${name} (\n${columns}${check}\n)${withoutRowId.includes(table) ? ' WITHOUT ROWID' : ''};`
  })
  const triggers = appendOnly.filter((table) => createdTables(sql).includes(table)).map(sqliteTriggers)
  return [tables, ...triggers].join('\n')
}

const refusal = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END;
$$;
`

function postgresqlTriggers(table: string): string {
  return (
    `CREATE TRIGGER "${table}_refuses_change" BEFORE UPDATE OR DELETE ON "${table}"\n    FOR EACH ROW EXECUTE FUNCTION refuse_change();\n` +
    `CREATE TRIGGER "${table}_refuses_truncate" BEFORE TRUNCATE ON "${table}"\n    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();\n`
  )
}

function guardPostgresql(sql: string): string {
  const created = createdTables(sql)
  const guarded = appendOnly.filter((table) => created.includes(table))
  if (guarded.length === 0) return sql
  const check = created.includes('Batch') ? ['ALTER TABLE "Batch" ADD CONSTRAINT "Batch_n_at_least_k" CHECK ("n" >= 10);\n'] : []
  return [sql, ...check, refusal, ...guarded.map(postgresqlTriggers)].join('\n')
}

/** What the schema cannot say: tables without row ids, triggers that refuse a change, and the least size of a batch. */
export function guardSql(engine: Engine, sql: string): string {
  return engine === 'sqlite' ? guardSqlite(sql) : guardPostgresql(sql)
}
