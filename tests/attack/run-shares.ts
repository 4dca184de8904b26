import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { CounterExample } from './attack-history'
import type { Share, Sums, Word } from './share'

/** What came of attacking histories. */
export interface AttackResult {
  readonly sums: Sums
  readonly found: readonly CounterExample[]
}

interface Hearing {
  found(counterExample: CounterExample): void
  done(): void
}

function runShare(share: Share, hearing: Hearing): Promise<Sums> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('attack-some.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
    let sums: Sums | undefined
    child.on('message', (word: Word) => {
      if (word.kind === 'found') hearing.found(word.found)
      else if (word.kind === 'done') hearing.done()
      else if (word.kind === 'sums') sums = word.sums
      else reject(new Error(word.reason))
    })
    child.once('error', reject)
    child.once('exit', (code) => (sums === undefined ? reject(new Error(`An attacker ended early with code ${code}`)) : resolve(sums)))
    child.send(share)
  })
}

function add(one: Sums, other: Sums): Sums {
  return {
    histories: one.histories + other.histories,
    releases: one.releases + other.releases,
    themes: one.themes + other.themes,
    claims: one.claims + other.claims,
    bySolver: one.bySolver + other.bySolver,
    programs: one.programs + other.programs,
  }
}

/** Attacks histories 0, 1, 2, … of a seed, in as many processes as there are processors; which process takes which changes nothing. */
export async function runShares(seed: number, histories: number, tellProgress: (done: number) => void): Promise<AttackResult> {
  const step = Math.min(availableParallelism(), Math.max(1, histories))
  const found: CounterExample[] = []
  let done = 0
  const hearing: Hearing = {
    found: (counterExample) => {
      found.push(counterExample)
      console.error(`History ${counterExample.history.number}: ${counterExample.leak.who}, ${counterExample.leak.derived}`)
    },
    done: () => tellProgress((done += 1)),
  }
  const shares = Array.from({ length: step }, (_, first) => runShare({ seed, first, step, histories }, hearing))
  const sums = (await Promise.all(shares)).reduce(add)
  return { sums, found: found.toSorted((one, other) => one.history.number - other.history.number) }
}
