// npm start, demo, dev, attack, releases:verify and the like: sets up what is missing, then runs the command. Plain Node: nothing is installed yet when this runs.
import { setUp } from './set-up.mjs'

const commands = {
  start: { build: true, file: './serve.ts' },
  demo: { build: true, file: './serve-demonstration.ts' },
  dev: { build: false, file: './serve-development.ts' },
  'recover-coordinator': { build: false, file: './recover-coordinator.ts' },
  'add-partnership': { build: false, file: './add-partnership.ts' },
  'keys:rotate': { build: false, file: './rotate-keys.ts' },
  'releases:verify': { build: false, file: './verify-releases.ts' },
  redact: { build: false, file: './redact.ts' },
  'bench:redaction': { build: false, file: '../tests/bench/redaction.ts' },
  'bench:seal': { build: false, file: '../tests/bench/seal-many.ts' },
  'bench:sequences': { build: true, file: '../tests/bench/sequences.ts' },
  'bench:bytes': { build: true, file: '../tests/bench/bytes.ts' },
  'bench:first-question': { build: true, file: '../tests/bench/first-question.ts' },
  'bench:release': { build: true, file: '../tests/bench/release-page.ts' },
  'bench:board': { build: true, file: '../tests/bench/board.ts' },
  attack: { build: false, file: '../tests/attack/attack.ts' },
  'attack:enumerate': { build: false, file: '../tests/attack/enumerate.ts' },
  'attack:mutants': { build: false, file: '../tests/attack/mutants.ts' },
  'attack:table': { build: false, file: '../tests/attack/write-table.ts' },
}

const name = process.argv[2] ?? 'start'
const command = commands[name]
if (command === undefined) throw new Error(`bin/start.mjs knows ${Object.keys(commands).join(', ')}, not ${name}`)
process.env['NODE_ENV'] ??= name === 'dev' ? 'development' : 'production'

await setUp({ build: command.build })
const { register } = await import('tsx/esm/api')
register()
await import(command.file)
