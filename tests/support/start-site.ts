import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Site {
  readonly address: string
  readonly folder: string
  /** The one-time link of the first coordinator; null when there is a coordinator. */
  readonly firstCoordinatorLink: string | null
  /** Everything that the server said so far. */
  said(): string
  /** Ends as a server is ended on purpose, and removes its data unless they are kept for another start. */
  stop(options?: { readonly keepData: boolean }): Promise<void>
  /** Ends without a warning, as when the power fails; the data stay. */
  kill(): Promise<void>
}

export interface SiteOptions {
  /** 'demo' for the demonstration. */
  readonly command?: 'start' | 'demo'
  /** The data of an earlier site; otherwise a new empty folder. */
  readonly folder?: string
  /** The day it is for this site; otherwise the real one. */
  readonly today?: string
  /** The port of an earlier site; otherwise a free one. */
  readonly port?: number
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port'))))
    })
  })
}

/** Starts the built product as npm start does, on a free port and with data of its own. */
export async function startSite({ command = 'start', folder, today, port: earlier }: SiteOptions = {}): Promise<Site> {
  const data = folder ?? mkdtempSync(path.join(tmpdir(), 'what-matters-site-'))
  const port = earlier ?? (await freePort())
  const settings = { PORT: String(port), DATA_DIR: data, DATABASE_URL: '', PUBLIC_URL: '', REHEARSAL_TODAY: today ?? '' }
  const child = spawn(process.execPath, ['bin/start.mjs', command], { env: { ...process.env, NODE_ENV: 'production', ...settings } })
  let words = ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      words += bytes.toString('utf8')
      if (/is ready at/.test(words)) setTimeout(resolve, 50)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The site ended with code ${code} before it was ready:\n${words}`)))
  })
  return {
    address: `http://localhost:${port}`,
    folder: data,
    firstCoordinatorLink: /https?:\/\/\S+\/invitation\/\S+/.exec(words)?.[0] ?? null,
    said: () => words,
    stop: async ({ keepData } = { keepData: false }) => {
      child.kill('SIGTERM')
      await ended
      if (!keepData) rmSync(data, { recursive: true, force: true })
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
