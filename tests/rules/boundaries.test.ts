import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** One break of each law, in files that stand only in a copy of the house. */
const breaks = [
  ['domain-is-pure', 'app/domain/kernel/reads-a-file.ts', "import { readFileSync } from 'node:fs'\nexport const text = readFileSync('x')"],
  ['domain-is-pure', 'app/domain/kernel/knows-data.ts', "export { today } from '~/data/clock.server'"],
  ['domain-is-pure', 'app/domain/kernel/knows-react.ts', "export { useState } from 'react'"],
  ['domain-is-pure', 'app/domain/kernel/goes-round.ts', "export { today } from '../../data/clock.server'"],
  ['ui-holds-no-data', 'app/ui/page/knows-data.ts', "export { today } from '~/data/clock.server'"],
  ['data-and-http-know-no-screen', 'app/data/knows-usecases.server.ts', "export { sealWave } from '~/usecases/seal-wave.server'"],
  ['usecases-know-no-screen', 'app/usecases/knows-remix.server.ts', "export { redirect } from '@remix-run/node'"],
  ['data-and-http-know-no-screen', 'app/http/knows-usecases.server.ts', "export { sealWave } from '~/usecases/seal-wave.server'"],
  ['routes-are-leaves', 'app/routes/_coordinate.borrows.tsx', "export { loader } from './_staff.sign-in'"],
  ['app-stands-alone', 'app/data/knows-bin.server.ts', "export { guardSql } from '../../bin/guard-sql'"],
  ['database-behind-data', 'app/usecases/knows-prisma.server.ts', "export { PrismaPg } from '@prisma/adapter-pg'"],
  ['database-behind-data', 'app/routes/_coordinate.knows-client.tsx', "export { PrismaClient } from '~/data/generated/sqlite/client'"],
  ['one-door-to-the-database', 'app/routes/_coordinate.asks.tsx', "export { database } from '~/data/database.server'"],
  ['answers-stay-in', 'app/routes/_coordinate.browses.tsx', "export * from '~/data/answers-for-sealing.server'"],
  ['answers-stay-in', 'app/data/lends-answers.server.ts', "export * from './answers-for-sealing.server'"],
  ['public-only-reads', 'app/routes/_public.closes.tsx', "export { closeWave as loader } from '~/usecases/close-wave.server'"],
  ['one-mint', 'app/usecases/mints.server.ts', "export * from '~/domain/disclosure/public-record'"],
  ['one-mint', 'app/routes/_public.mints.tsx', "export * from '~/domain/disclosure/seal'"],
  ['no-orphans', 'app/http/nobody-asks.server.ts', 'export const nobody = 1'],
  ['resolvable', 'app/http/leads-nowhere.server.ts', "export * from './not-there'"],
  ['no-cycles', 'app/http/one.server.ts', "export * from './two.server'"],
] as const

let copy = ''
let violations: { rule: { name: string }; from: string }[] = []

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'what-matters-rules-'))
  for (const place of [
    'app',
    'bin',
    'prisma',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser-workshops.cjs',
    'package.json',
  ])
    cpSync(place, path.join(copy, place), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  for (const [, file, content] of breaks) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), `${content}\n`)
  }
  writeFileSync(path.join(copy, 'app/http/two.server.ts'), "export * from './one.server'\n")
  const command = [path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs']
  const given = ['--preserve-symlinks', '--output-type', 'json', 'app']
  const run = spawnSync(process.execPath, [...command, ...given], { cwd: copy, encoding: 'utf8', maxBuffer: 100_000_000 })
  violations = (JSON.parse(run.stdout) as { summary: { violations: typeof violations } }).summary.violations
}, 120_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a dependency in the wrong direction', () => {
  test.each(breaks)('breaks %s in %s and is refused', (rule, file) => {
    expect(violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule)
  })
})
