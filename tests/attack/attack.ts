// npm run attack -- --histories N --seed S --json: random histories through the real use cases and a real database, then every attacker on
// what was published. Ends with 1 and the counter-example when somebody can work out what they must not.
import { parseArgs } from 'node:util'
import { naivePolicies } from './naive-policies'
import { countNaiveLeaks } from './count-naive-leaks'
import { runShares } from './run-shares'
import { wholeNumber } from './whole-number'

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    histories: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    naive: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const [histories, seed] = [wholeNumber('--histories', values.histories), wholeNumber('--seed', values.seed)]
const started = performance.now()

function tellProgress(done: number): void {
  if (!values.json && done % 100 === 0) console.error(`${done} of ${histories} histories attacked`)
}

const { sums, found } = await runShares(seed, histories, tellProgress)
const naive = values.naive ? naivePolicies.map((naivePolicy) => countNaiveLeaks(naivePolicy, seed, histories)) : []
const seconds = Math.round((performance.now() - started) / 1000)

if (values.json) {
  console.log(JSON.stringify({ seed, ...sums, seconds, leaks: found.length, naive, found }, null, 2))
} else {
  for (const { history, published, leak } of found) {
    console.log(`\nHistory ${history.number} of seed ${history.seed} gives somebody away.`)
    console.log(`${leak.who}, by ${leak.attacker}, from ${leak.where}: ${leak.derived}.`)
    console.log(`What was published:\n${published.join('\n')}\nThe history:\n${JSON.stringify(history)}`)
  }
  console.log(`${sums.histories} histories of seed ${seed}, ${sums.releases} releases, ${sums.themes} themes attacked in ${seconds} s.`)
  console.log(
    `${sums.claims} claims that somebody must not be certain of were true; ${sums.bySolver} were put to the solver (${sums.programs} programs).`,
  )
  for (const { name, leaks } of naive) console.log(`${name}: ${leaks} of ${histories} histories leak.`)
  console.log(`Sealed batches: ${found.length} of ${sums.histories} histories leak.`)
}
process.exitCode = found.length === 0 ? 0 : 1
