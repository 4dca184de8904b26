// npm run attack:table: runs the attackers and writes what they found into docs/privacy/attacks.md, between the markers of each table. With
// --only histories, golden, enumeration or mutants it writes one of them.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countNaiveLeaks } from './count-naive-leaks'
import { countPins, pinsTable } from './count-pins'
import { goldenTable } from './golden-table'
import { naivePolicies } from './naive-policies'
import { runShares } from './run-shares'
import { mutantsTable, tryMutants } from './try-mutants'
import { wholeNumber } from './whole-number'

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    histories: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    max: { type: 'string', default: '30' },
  },
})
const page = 'docs/privacy/attacks.md'

async function historiesTable(): Promise<string> {
  const [histories, seed] = [wholeNumber('--histories', values.histories), wholeNumber('--seed', values.seed)]
  const naive = naivePolicies.map((naivePolicy) => countNaiveLeaks(naivePolicy, seed, histories))
  const { sums, found } = await runShares(seed, histories, () => undefined)
  const singles = found.filter(({ leak }) => leak.derived.includes('only 1 people')).length
  const rows = [...naive, { name: 'Sealed batches: this house', leaks: found.length, singles }]
  return [
    `| what is published from ${histories} histories (seed ${seed}) | histories that give anything away | … one person's very answer |`,
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.name} | ${row.leaks} | ${row.singles} |`),
    '',
    `Of this house: ${sums.releases} releases and ${sums.themes} themes; ${sums.claims} times a forbidden claim was true and somebody might have`,
    `been certain of it; ${sums.bySolver} of these were put to the solver, as ${sums.programs} different programs.`,
  ].join('\n')
}

function enumerationTable(): string {
  const max = wholeNumber('--max', values.max)
  return pinsTable(Array.from({ length: max - 9 }, (_, more) => countPins(10 + more)))
}

const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  histories: historiesTable,
  golden: goldenTable,
  enumeration: enumerationTable,
  mutants: () => mutantsTable(tryMutants(() => undefined)),
}

function put(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}: written by npm run attack:table -->`, `<!-- end of ${name} -->`]
  const [before, rest] = [text.indexOf(begin), text.indexOf(end)]
  if (before === -1 || rest < before) throw new Error(`${page} has no place for ${name}`)
  return `${text.slice(0, before)}${begin}\n\n${table}\n\n${text.slice(rest)}`
}

const names = values.only === undefined ? Object.keys(tables) : [values.only]
for (const name of names) {
  const make = tables[name]
  if (make === undefined) throw new Error(`--only knows ${Object.keys(tables).join(', ')}, not ${name}`)
  const table = await make()
  writeFileSync(page, put(readFileSync(page, 'utf8'), name, table))
  console.log(`${page}: ${name}`)
}
