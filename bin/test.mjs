// npm test: does all its set-up, then runs everything, cheap steps first; stops at the first that fails.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setUp } from './set-up.mjs'
import { run, say, step } from './steps.mjs'

const results = mkdtempSync(path.join(tmpdir(), 'what-matters-results-'))
process.once('exit', () => rmSync(results, { recursive: true, force: true }))
const passed = []
let tests = 0

/** A tool out of node_modules that reads the sources, run by this very Node. */
function tool(file, ...given) {
  return run(process.execPath, [path.join('node_modules', file), ...given], { minutes: 5, again: true })
}

async function check(title, work) {
  await step(title, work)
  passed.push(title.toLowerCase())
}

async function boundaries() {
  const outcome = await tool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'app',
    'bin',
    'prisma',
    'tests',
  )
  const modules = Number(/(\d+) modules/.exec(outcome.output)?.[1] ?? 0)
  if (outcome.code === 0 && modules < 150)
    return { code: 1, output: `Only ${modules} modules were looked at; the rules saw less than the house` }
  return { ...outcome, count: `${modules} modules` }
}

async function lint() {
  const outcome = await tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')
  return { ...outcome, count: /on (\d+ files)/.exec(outcome.output)?.[1] ?? '' }
}

/** Tests of one project; the outcome counts them, and none at all is a failure. */
async function vitest(project) {
  const file = path.join(results, `${project}.json`)
  const given = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json']
  const outcome = await run(process.execPath, [...given, `--outputFile.json=${file}`], { minutes: 45 })
  if (outcome.code !== 0) return outcome
  const { numPassedTests, success } = JSON.parse(readFileSync(file, 'utf8'))
  if (!success) return { code: 1, output: outcome.output }
  if (numPassedTests === 0) return { code: 1, output: `${outcome.output}\nNot one test ran` }
  tests += numPassedTests
  return { ...outcome, count: `${numPassedTests} tests` }
}

/** Breaks a copy of the house in every way that the disclosure rules forbid. */
async function mutants() {
  const outcome = await run(process.execPath, ['--import', 'tsx', 'tests/attack/mutants.ts'], { minutes: 15 })
  return { ...outcome, count: /(\d+) mutants live/.test(outcome.output) ? `${/of (\d+) mutants/.exec(outcome.output)?.[1]} mutants` : '' }
}

/** The projects of every journey that was walked to its end. */
function projectsOf(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => {
    const done = specs.flatMap((spec) => spec.tests.filter(({ status }) => status === 'expected'))
    return [...done.map(({ projectName }) => projectName), ...projectsOf(inner)]
  })
}

async function journeys() {
  const file = path.join(results, 'journeys.json')
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const outcome = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], { environment })
  if (outcome.code !== 0) return outcome
  const { suites, stats } = JSON.parse(readFileSync(file, 'utf8'))
  const walked = new Set(projectsOf(suites))
  const missing = ['desk', 'phone', 'no-js', 'rtl'].filter((project) => !walked.has(project))
  if (missing.length > 0) return { code: 1, output: `${outcome.output}\nNot one journey was walked as ${missing.join(' or ')}` }
  tests += stats.expected + stats.flaky
  return { ...outcome, count: `${stats.expected + stats.flaky} journeys` }
}

process.env['NODE_ENV'] = 'production'
await setUp({ build: true })
process.env['NODE_ENV'] = 'test'
const { findOrInstallBrowser } = await import('./find-browser.mjs')
const { findOrInstallOffice } = await import('./find-office.mjs')

await check('Lint', lint)
await check('Format', () => tool('prettier/bin/prettier.cjs', '--check', '.'))
await check('Types', () => tool('typescript/bin/tsc', '--noEmit'))
await check('Boundaries', boundaries)
await check('Unused code', () => tool('knip/bin/knip.js', '--no-config-hints'))
await check('Unit, property, spec and rules', () => vitest('unit'))
await check('Attacks on what is published', () => vitest('attack'))
await check('Mutants, each killed by a test', mutants)
await check('Integration on SQLite', () => vitest('sqlite'))
await check('Integration on PostgreSQL', () => vitest('postgresql'))
await step('Office', findOrInstallOffice)
await check('Files, opened by LibreOffice', () => vitest('office'))
await step('Browser', findOrInstallBrowser)
await check('Journeys on phone and desk, without JavaScript and right to left, with accessibility and byte budget', journeys)

say('')
say(`${tests} passed, 0 failed`)
say(`Passed: ${passed.join('; ')}.`)
