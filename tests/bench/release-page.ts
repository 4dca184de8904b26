// npm run bench:release -- --people 1000000 --rounds 300: what a release costs to read, as a page, as JSON and as CSV, where it came from 100 people and where
// it came from a million and as many more wait in an open wave. Two built products side by side, asked in turns; what counts is the ratio of the
// medians of one run: at most 1.1.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startSite, type Site } from '../support/start-site'
import { spreadOf, spreadText } from './release-page/spread'

const { values } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '300' } },
})
const [people, rounds] = [Number(values.people), Number(values.rounds)]
const aim = 1.1
const few = 100
const addresses = ['/releases/1', '/releases/1.json', '/releases/1.csv'] as const
/** Rounds before it is measured: the first visits of a process compile what they need. */
const warmUp = 40

function fill(sealed: number, pending: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-bench-'))
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' }
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/bench/release-page/make-released.ts', String(sealed), String(pending)], {
    env,
    stdio: 'inherit',
  })
  return folder
}

async function ask({ address }: Site, page: string): Promise<number> {
  const since = performance.now()
  const answer = await fetch(address + page)
  await answer.text()
  const took = performance.now() - since
  if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
  return took
}

async function measure(small: Site, large: Site, page: string) {
  const taken = { small: [] as number[], large: [] as number[] }
  for (let round = -warmUp; round < rounds; round += 1) {
    // Whoever is asked first takes turns, too.
    const order = round % 2 === 0 ? (['small', 'large'] as const) : (['large', 'small'] as const)
    for (const which of order) {
      const took = await ask(which === 'small' ? small : large, page)
      if (round >= 0) taken[which].push(took)
    }
  }
  return { small: spreadOf(taken.small), large: spreadOf(taken.large) }
}

const folders = [fill(few, 0), fill(people, people)]
const sites: Site[] = []
try {
  for (const folder of folders) sites.push(await startSite({ folder, today: '2026-05-01' }))
  const [small, large] = sites
  if (small === undefined || large === undefined) throw new Error('A site did not start')
  const model = cpus()[0]?.model ?? 'unknown'
  console.log(
    `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}; ${rounds} rounds, in turns`,
  )
  for (const page of addresses) {
    const { small: one, large: other } = await measure(small, large, page)
    const ratio = other.median / one.median
    console.log(
      `${page}: ${few} people ${spreadText(one)}, ${people} and ${people} waiting ${spreadText(other)}, ratio ${ratio.toFixed(3)}`,
    )
    if (ratio > aim) process.exitCode = 1
  }
} finally {
  for (const site of sites) await site.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
