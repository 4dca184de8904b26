import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Mutant } from './mutant-list'

const leftOut = new Set(['node_modules', '.git', 'build', 'data', '.cache', 'test-results'])

/** What came of running tests: null, or the name of the first that failed. */
type FirstFailure = string | null

/** A copy of the house to break on purpose. */
export interface MutantHouse {
  run(tests: readonly string[]): FirstFailure
  withMutant<Value>(mutant: Mutant, work: () => Value): Value
  remove(): void
}

interface Report {
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

function firstFailure(report: Report): FirstFailure {
  for (const { message, assertionResults } of report.testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed')
    if (failed !== undefined) return failed.fullName
    if (assertionResults.length === 0 && message !== '') return message.split('\n')[0] ?? message
  }
  return null
}

export function makeMutantHouse(): MutantHouse {
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-mutants-'))
  for (const name of readdirSync('.')) if (!leftOut.has(name)) cpSync(name, path.join(folder, name), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return {
    run: (tests) => {
      const output = path.join(folder, 'report.json')
      rmSync(output, { force: true })
      const given = [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--bail=1',
        '--project=unit',
        '--project=attack',
        '--reporter=json',
        `--outputFile=${output}`,
      ]
      const { stdout, stderr } = spawnSync(process.execPath, [...given, ...tests], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'test' },
      })
      if (!existsSync(output)) throw new Error(`The tests did not run:\n${stdout}\n${stderr}`)
      return firstFailure(JSON.parse(readFileSync(output, 'utf8')) as Report)
    },
    withMutant: (mutant, work) => {
      const before = new Map(mutant.edits.map(({ file }) => [file, readFileSync(path.join(folder, file), 'utf8')]))
      for (const { file, find, replace } of mutant.edits) {
        const text = readFileSync(path.join(folder, file), 'utf8')
        if (text.split(find).length !== 2) throw new Error(`“${mutant.name}” is out of date: ${file} must hold this once:\n${find}`)
        writeFileSync(
          path.join(folder, file),
          text.replace(find, () => replace),
        )
      }
      try {
        return work()
      } finally {
        for (const [file, text] of before) writeFileSync(path.join(folder, file), text)
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
