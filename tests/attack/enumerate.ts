// npm run attack:enumerate -- --max N: every possible set of answers of n = 10…N people through the real record, and whom somebody could pin
// from it: all, or all but one, of the others at the same answer. Ends with 1 when anybody can.
import { parseArgs } from 'node:util'
import { countPins, pinsTable, type Pins } from './count-pins'
import { wholeNumber } from './whole-number'

const { values } = parseArgs({
  allowPositionals: true,
  options: { max: { type: 'string', default: '14' }, json: { type: 'boolean', default: false } },
})
const max = wholeNumber('--max', values.max)
if (max < 10 || max > 30) throw new Error(`--max must be from 10 to 30, not ${max}`)

const rows: Pins[] = []
for (let n = 10; n <= max; n += 1) {
  const started = performance.now()
  rows.push(countPins(n))
  if (!values.json) console.error(`n = ${n}: ${Math.round((performance.now() - started) / 1000)} s`)
}
const pinned = rows.reduce((sum, { pins }) => sum + pins.reduce((inner, { found }) => inner + found.length, 0), 0)
console.log(values.json ? JSON.stringify({ max, pinned, rows }, null, 2) : `${pinsTable(rows)}\n\n${pinned} pins`)
process.exitCode = pinned === 0 ? 0 : 1
