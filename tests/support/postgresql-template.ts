import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startTemporaryPostgresql } from '../../bin/temporary-postgresql'
import { buildTemplate } from './build-template'

declare module 'vitest' {
  interface ProvidedContext {
    postgresqlServer: string
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgresql()
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-template-'))
  await server.run('CREATE DATABASE house')
  buildTemplate({ DATA_DIR: folder, DATABASE_URL: server.url('house') })
  rmSync(folder, { recursive: true, force: true })
  project.provide('postgresqlServer', server.url(''))
  return () => server.stop()
}
