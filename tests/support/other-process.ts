import { spawn } from 'node:child_process'
import { build } from 'esbuild'
import { expect } from 'vitest'

/** A program of tests/support as one file, for a process of its own. */
export async function bundle(name: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [`tests/support/${name}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
}

interface Run {
  /** Milliseconds from the beginning of the work to its end; null: it was killed before. */
  readonly took: number | null
  /** What it said at its end. */
  readonly said: string
}

/** Runs a program that says “begun”, and at its end one word more; kills it after so many milliseconds of work. */
export async function runElsewhere(program: string, words: readonly string[], killAfter: number | null): Promise<Run> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let [heard, begun, took] = ['', 0, null as number | null]
  child.stdout.on('data', (bytes: Buffer) => {
    heard += bytes.toString('utf8')
    if (begun === 0 && heard.includes('begun\n')) {
      begun = performance.now()
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter)
    }
    if (took === null && /^begun\n.+\n/.test(heard)) took = performance.now() - begun
  })
  await new Promise((resolve) => child.once('close', resolve))
  expect(heard).toMatch(/^begun\n/)
  if (killAfter === null) expect(took).not.toBeNull()
  return { took, said: heard.slice('begun\n'.length).trim() }
}
