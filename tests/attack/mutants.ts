// npm run attack:mutants: breaks a copy of the house in every way that the rules forbid, and sees a test turn red each time. Ends with 1 when
// a mutant lives.
import { parseArgs } from 'node:util'
import { mutantsTable, tryMutants } from './try-mutants'

const { values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
const tried = tryMutants((sentence) => console.error(sentence))
const alive = tried.filter(({ killedBy }) => killedBy === null)
console.log(values.json ? JSON.stringify(tried, null, 2) : `${mutantsTable(tried)}\n\n${alive.length} of ${tried.length} mutants live`)
process.exitCode = alive.length === 0 ? 0 : 1
