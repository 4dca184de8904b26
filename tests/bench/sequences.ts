// npm run bench:sequences -- --count 1000 --seed 1 --lanes 3: so many people answer while tabs, networks and servers are taken away from them at
// random; after each it looks into the database and the phone. Prints every sequence that went wrong, shortened, with the seed that repeats
// it: npm run bench:sequences -- --only <seed of the sequence>. --from 400 leaves out the first 400, for a run that was ended early.
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startSite } from '../support/start-site'
import { drawSequence, formatAction, seedOf, type Sequence } from './sequences/draw'
import { startLane, type Lane } from './sequences/lane'
import { openPhone, runSequence, shrink, type Outcome } from './sequences/run'

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    lanes: { type: 'string', default: '3' },
    only: { type: 'string' },
    diary: { type: 'boolean', default: false },
  },
})
const [count, seed, from, lanes] = [values.count, values.seed, values.from, values.lanes].map(Number) as [number, number, number, number]
const waiting =
  values.only === undefined ? Array.from({ length: count - from }, (_, nth) => seedOf(seed, from + nth)) : [Number(values.only)]
const done: Outcome[] = []
let wrong = 0

function report(sequence: Sequence, outcome: Outcome, shortest: Sequence): void {
  const { hasCode, clockOff, isKeptFirst, keepsTabs } = sequence
  console.log(`\n✗ sequence ${sequence.seed}: ${outcome.wrong.join('; ')}`)
  console.log(`  ${JSON.stringify({ hasCode, clockOff, isKeptFirst, keepsTabs })}`)
  for (const line of outcome.diary) console.log(`  ${line}`)
  console.log(`  It is enough that:\n${shortest.actions.map((action) => `    ${formatAction(action)}`).join('\n')}`)
}

async function workOn(lane: Lane): Promise<void> {
  const phone = await openPhone()
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const sequence = drawSequence(next)
    const run = (shorter: Sequence) => runSequence(phone, lane, shorter)
    const outcome = await run(sequence)
    done.push(outcome)
    if (values.diary) console.log(outcome.diary.join('\n'))
    if (outcome.wrong.length > 0) {
      wrong += 1
      report(sequence, outcome, await shrink(sequence, run))
    }
    if (done.length % 50 === 0) console.log(`${done.length} sequences, ${wrong} went wrong`)
  }
  await phone.close()
}

function countEnds(end: Outcome['end']): number {
  return done.filter((outcome) => outcome.end === end).length
}

const since = performance.now()
const origin = await startSite({ command: 'demo' })
await origin.stop({ keepData: true })
const started = await Promise.all(Array.from({ length: lanes }, () => startLane(origin)))
console.log(`Seed ${seed}, ${waiting.length} sequences, ${lanes} servers`)
await Promise.all(started.map(workOn))
await Promise.all(started.map((lane) => lane.end()))
rmSync(origin.folder, { recursive: true, force: true })
const seconds = done.map((outcome) => outcome.seconds).sort((a, b) => a - b)
console.log(`\n${done.length} sequences with seed ${seed} in ${Math.round((performance.now() - since) / 1000)} s: ${wrong} went wrong`)
console.log(
  `At the end: ${countEnds('seen')} saw that their answers are in, ${countEnds('unseen')} are in unseen, ${countEnds('nothing to send')} had nothing to send`,
)
console.log(
  `One sequence took ${seconds[Math.floor(seconds.length / 2)]?.toFixed(1)} s in the middle, ${seconds.at(-1)?.toFixed(1)} s at the most`,
)
process.exitCode = wrong === 0 ? 0 : 1
