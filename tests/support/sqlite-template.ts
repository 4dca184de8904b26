import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildTemplate } from './build-template'

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string
  }
}

export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-template-'))
  buildTemplate({ DATA_DIR: folder, DATABASE_URL: '' })
  project.provide('sqliteTemplate', path.join(folder, 'what-matters.sqlite'))
  return () => rmSync(folder, { recursive: true, force: true })
}
