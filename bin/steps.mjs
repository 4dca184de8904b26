// One line a step, and a sign of life on the long ones. Plain Node: nothing is installed yet when this runs.
import { spawn } from 'node:child_process'

const begun = new Set()

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** Says a line of its own. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Stops with sentences that say what to do. */
export function stop(...sentences) {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function signOfLife(title, since) {
  const everySeconds = process.stdout.isTTY ? 1 : 15
  return setInterval(() => {
    const line = `  ${title} … ${Math.round((performance.now() - since) / 1000)} s`
    process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`)
  }, everySeconds * 1000)
}

/** Runs a command, keeps what it says, and shows it only when it failed. `environment` is added to this process's own. */
export function run(command, given, { environment = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, given, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    begun.add(child)
    const said = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        said.push(bytes)
        if (show) process.stdout.write(bytes)
      })
    }
    child.on('error', (error) => resolve({ code: 127, output: String(error) }))
    child.on('close', (code) => {
      begun.delete(child)
      resolve({ code: code ?? 1, output: Buffer.concat(said).toString('utf8') })
    })
  })
}

/** Does a step: a line with its title and seconds, or what went wrong and the end. `work` answers with the step's outcome. */
export async function step(title, work) {
  const since = performance.now()
  const alive = signOfLife(title, since)
  const { code, output, count = '' } = await work()
  clearInterval(alive)
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
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
