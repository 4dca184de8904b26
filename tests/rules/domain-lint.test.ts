import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const copy = mkdtempSync(path.join(tmpdir(), 'what-matters-lint-'))
cpSync('.oxlintrc.json', path.join(copy, '.oxlintrc.json'))
mkdirSync(path.join(copy, 'app/domain/kernel'), { recursive: true })
mkdirSync(path.join(copy, 'app/data'), { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function lint(file: string, content: string): string {
  writeFileSync(path.join(copy, file), content)
  return spawnSync(process.execPath, [path.resolve('node_modules/oxlint/bin/oxlint'), file], { cwd: copy, encoding: 'utf8' }).stdout
}

describe('the domain may not use', () => {
  test.each([
    ['the clock', 'export const now = Date.now()', 'no-restricted-properties'],
    ['chance', 'export const chance = Math.random()', 'no-restricted-properties'],
    ['the network', "export const page = fetch('https://example.org')", 'no-restricted-globals'],
    ['the environment', "export const home = process.env['HOME']", 'no-restricted-globals'],
    ['the console', "console.log('here')", 'no-restricted-globals'],
    ['a type that says nothing', 'export const x: any = 1', 'no-explicit-any'],
    ['more than 150 lines', Array.from({ length: 151 }, (_, line) => `export const line${line} = ${line}`).join('\n'), 'max-lines'],
    [
      'a function of more than 40 lines',
      `export function long(x: number): number {\n${Array.from({ length: 41 }, (_, line) => `  if (x === ${line}) x += 1`).join('\n')}\n  return x\n}`,
      'max-lines-per-function',
    ],
  ])('%s', (_, content, rule) => {
    expect(lint('app/domain/kernel/wrong.ts', content)).toContain(rule)
    expect(lint('app/domain/kernel/right.ts', 'export const right = 1')).toContain(' 0 errors')
  })
})

test('outside the domain a file has at most 250 lines', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, line) => `export const line${line} = ${line}`).join('\n')
  expect(lint('app/data/long.server.ts', lines(251))).toContain('max-lines')
  expect(lint('app/data/long.server.ts', lines(250))).toContain(' 0 errors')
})
