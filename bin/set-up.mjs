// Brings a fresh clone to where the product can run: packages, database clients, build. Plain Node: nothing is installed yet when this runs.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { run, say, step, stop } from './steps.mjs'

/** The same range as `engines` in package.json. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits)
    stop(`This needs Node 20.19 or newer 20, or 22.12 and later; this is ${process.versions.node}. Install one from https://nodejs.org.`)
}

/** @param {readonly string[]} places files and folders */
function fingerprint(places) {
  const hash = createHash('sha256')
  const add = (place) => {
    if (!existsSync(place) || place === path.join('app', 'data', 'generated') || /\.test\.tsx?$/.test(place)) return
    if (statSync(place).isDirectory()) for (const name of readdirSync(place).toSorted()) add(path.join(place, name))
    else hash.update(place).update('\0').update(readFileSync(place)).update('\0')
  }
  for (const place of places) add(place)
  return hash.digest('hex')
}

function isStamped(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value
}

function npm(given) {
  const script = process.env['npm_execpath']
  return script === undefined ? run('npm', given) : run(process.execPath, [script, ...given])
}

async function install() {
  const [stamp, hidden] = ['node_modules/.what-matters', 'node_modules/.package-lock.json']
  const lock = fingerprint(['package-lock.json'])
  if (isStamped(stamp, lock)) return
  const isNewer = existsSync(hidden) && statSync(hidden).mtimeMs >= statSync('package-lock.json').mtimeMs
  if (!isNewer) {
    say('Installing packages; one of them, better-sqlite3, may compile for a minute or two.')
    await step('Packages installed', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund']))
  }
  writeFileSync(stamp, lock)
}

async function generate() {
  const [stamp, value] = ['app/data/generated/.stamp', fingerprint(['prisma/schema.prisma', 'bin/generate.mjs', 'package-lock.json'])]
  if (isStamped(stamp, value) && existsSync('prisma/postgresql.prisma')) return
  await step('Database clients generated', () => run(process.execPath, ['bin/generate.mjs'], { minutes: 5, again: true }))
  writeFileSync(stamp, value)
}

/** The words that the search for names knows, packed for server and browser. */
async function packWords() {
  const [stamp, value] = [
    'app/ui/anonymise/generated/.stamp',
    fingerprint(['prisma/reference/words', 'bin/make-words.mjs', 'package-lock.json']),
  ]
  if (isStamped(stamp, value)) return
  await step('Words packed', () => run(process.execPath, ['bin/make-words.mjs'], { minutes: 5, again: true }))
  writeFileSync(stamp, value)
}

async function build() {
  const sources = [
    'app',
    'public',
    'prisma/schema.prisma',
    'prisma/reference',
    'vite.config.ts',
    'bin/compile-scripts.ts',
    'remix.config.js',
    'package-lock.json',
  ]
  const [stamp, value] = ['build/.stamp', fingerprint(sources)]
  if (isStamped(stamp, value)) return
  const environment = { NODE_ENV: 'production' }
  await step('Pages built', () =>
    run(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], { environment, minutes: 15, again: true }),
  )
  writeFileSync(stamp, value)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** One process at a time sets up; a lock whose process is gone is taken over. */
async function underLock(work) {
  const lock = path.join('.cache', 'set-up.lock')
  mkdirSync('.cache', { recursive: true })
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0)
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true })
    else if (waited === 0) say('Another process is setting up; waiting for it.')
    await wait(200)
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  await work()
  process.off('exit', release)
  release()
}

/** @param {{ readonly build: boolean }} wanted */
export async function setUp(wanted) {
  requireNode()
  process.chdir(path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..'))
  await underLock(async () => {
    await install()
    await generate()
    await packWords()
    if (wanted.build) await build()
  })
}
