import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { breaks, type Machine } from '../fixtures/boundary-breaks'
import { answerTableUses, brandCasts, quotingErrors } from '../support/answer-rules'

let copy = ''
const said: Record<Machine, string> = { types: '', lint: '', dependencies: '' }

function run(machine: Machine, command: string, ...given: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve('node_modules', command), ...given], { cwd: copy })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said[machine] += words.toString()))
    child.once('close', () => resolve())
  })
}

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'what-matters-breaks-'))
  for (const place of [
    'app',
    'bin',
    'prisma',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
    '.dependency-cruiser-workshops.cjs',
    '.oxlintrc.json',
    'package.json',
  ])
    cpSync(place, path.join(copy, place), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  for (const [, , , file, content] of breaks) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    writeFileSync(path.join(copy, file), `${content}\n`)
  }
  const only = { extends: './tsconfig.json', include: breaks.filter(([, machine]) => machine === 'types').map(([, , , file]) => file) }
  writeFileSync(path.join(copy, 'tsconfig.breaks.json'), JSON.stringify(only))
  const linted = breaks.filter(([, machine]) => machine === 'lint').map(([, , , file]) => file)
  await Promise.all([
    run('types', 'typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'tsconfig.breaks.json'),
    run('lint', 'oxlint/bin/oxlint', '--format', 'unix', ...linted),
    run(
      'dependencies',
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--preserve-symlinks',
      '--output-type',
      'err',
      'app',
    ),
  ])
}, 180_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the boundary is closed', () => {
  test.each(breaks)('when %s, %s refuse: %s', (_, machine, refusal, file) => {
    const lines = said[machine].split('\n')
    const about = lines.flatMap((line, at) => (line.includes(file) ? lines.slice(at, at + 4) : []))
    expect(about.join('\n')).toContain(refusal)
  })

  test.each([
    ['a new file counts what waits', `database().pending.count()`, ['pending.count']],
    ['a new file groups the codes', `store.accessCode.groupBy({ by: ['collectorId'] })`, ['accessCode.groupBy']],
    ['a new file asks in plain SQL', 'store.$queryRaw`SELECT count(*) FROM "Pending"`', ['$queryRaw']],
    ['a query of another table reaches the answers', `store.collector.findMany({ include: { pending: true } })`, ['consensus relation']],
    ['a query of another table counts them', `store.wave.findMany({ select: { _count: true } })`, ['consensus relation']],
    ['a table is named by a computed word', `store[table].findMany()`, ['a table by a computed name']],
  ])('when %s, the list of answer-tables refuses it', (_, query, uses) => {
    expect(answerTableUses('app/data/new.server.ts', `export const x = (store: Store) => ${query}`)).toEqual(uses)
  })

  test.each([
    ['a number is called a figure', `const x = { status: 'exact' } as Figure`, ['Figure']],
    ['numbers are called releases in a list', `const x = JSON.parse(text) as readonly Release[]`, ['Release']],
    ['a reviewed text is called a quote', `const x = { id, text } as Quote`, ['Quote']],
    ['a draft is called a released case study', `const x = { id, title } as ReleasedCaseStudy`, ['ReleasedCaseStudy']],
    ['a stranger is called an entered figure', `const x = <EnteredFigure>row`, ['EnteredFigure']],
  ])('when %s, the list of mints refuses it', (_, code, casts) => {
    expect(brandCasts('app/usecases/new.server.ts', code)).toEqual(casts)
  })

  test('when an error quotes an answer, the list of errors refuses it', () => {
    expect(quotingErrors('throw new Error(`No such rating: ${rating}`)')).toEqual(['No such rating: ${rating}'])
  })
})
