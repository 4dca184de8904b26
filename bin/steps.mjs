// One line a step, and a sign of life on the long ones. Plain Node: nothing is installed yet when this runs.
import { spawn } from 'node:child_process'

const begun = new Set()

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Who asks for JSON reads it from the standard output, so everything else goes to the other. */
const screen = process.argv.some((given) => given === '--json' || given === 'redact') ? process.stderr : process.stdout

/** Says a line of its own. */
export function say(line) {
  screen.write(`${line}\n`)
}

/** Stops with sentences that say what to do. */
export function stop(...sentences) {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function signOfLife(title, since) {
  const everySeconds = screen.isTTY ? 1 : 15
  return setInterval(() => {
    const line = `  ${title} … ${Math.round((performance.now() - since) / 1000)} s`
    screen.write(screen.isTTY ? `\r${line}` : `${line}\n`)
  }, everySeconds * 1000)
}

function runOnce(command, given, { environment, minutes }) {
  return new Promise((resolve) => {
    const child = spawn(command, given, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    begun.add(child)
    const said = []
    let isLate = false
    const limit = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, minutes * 60_000)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes))
    child.on('error', (error) => resolve({ code: 127, isLate, output: String(error) }))
    child.on('close', (code) => {
      clearTimeout(limit)
      begun.delete(child)
      resolve({ code: code ?? 1, isLate, output: Buffer.concat(said).toString('utf8') })
    })
  })
}

/**
 * Runs a command and keeps what it says. `environment` is added to this process's own. A command that takes longer than so many minutes is
 * ended, and where that is no harm tried once more: Node itself can, rarely, hang at the end of a tool that has done its work.
 */
export async function run(command, given, { environment = {}, minutes = 60, again = false } = {}) {
  const first = await runOnce(command, given, { environment, minutes })
  const outcome = first.isLate && again ? await runOnce(command, given, { environment, minutes }) : first
  if (!outcome.isLate) return outcome
  return { code: 1, output: `${outcome.output}\nIt was ended because it took longer than ${minutes} minutes.` }
}

/** Does a step: a line with its title and seconds, or what went wrong and the end. `work` answers with the step's outcome. */
export async function step(title, work) {
  const since = performance.now()
  const alive = signOfLife(title, since)
  const { code, output, count = '' } = await work()
  clearInterval(alive)
  if (screen.isTTY) screen.write('\r\u001b[K')
  if (code !== 0) stop(output.trimEnd(), '', `✗ ${title} failed after ${seconds(since)}.`)
  say(`✓ ${title}${count === '' ? '' : `: ${count}`} (${seconds(since)})`)
  return output
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of begun) child.kill(signal)
    if (begun.size > 0 || process.listenerCount(signal) === 0) process.exit(130)
  })
}
