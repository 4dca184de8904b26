import { execFileSync } from 'node:child_process'

/** Migrates a database and loads the reference data, once for all test files of an engine. */
export function buildTemplate(environment: { readonly DATA_DIR: string; readonly DATABASE_URL: string }): void {
  const env = { ...process.env, ...environment, REHEARSAL_TODAY: '', NODE_ENV: 'test' as const }
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/support/make-template.ts'], { env, stdio: ['ignore', 'inherit', 'inherit'] })
}
