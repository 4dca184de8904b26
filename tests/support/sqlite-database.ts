import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'

// Every test file has a copy of the template, made before anything reads the environment.
const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-test-'))
copyFileSync(inject('sqliteTemplate'), path.join(folder, 'what-matters.sqlite'))
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: '', REHEARSAL_TODAY: '' })

afterAll(async () => {
  const { closeDatabase } = await import('~/data/database.server')
  await closeDatabase()
  rmSync(folder, { recursive: true, force: true })
})
