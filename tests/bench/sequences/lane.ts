import { spawn, type ChildProcess } from 'node:child_process'
import { createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { encode } from '../../../app/domain/response/crockford'
import type { Site } from '../../support/start-site'

/** A way in for one person alone, so that what came of it can be counted. */
export interface Way {
  readonly collector: string
  readonly code: string | null
}

/** What stands in the database of one person. */
export interface Found {
  /** Each response's ratings, by theme. */
  readonly ratings: readonly Readonly<Record<string, number>>[]
  /** The texts that hold the person's mark, by the name of their box. */
  readonly texts: readonly (readonly [name: string, text: string])[]
}

/** A real server of its own on data of its own. */
export interface Lane {
  readonly address: string
  makeWay(hasCode: boolean): Way
  find(collector: string, mark: string): Found
  /** Ends the server as when the power fails, and starts it again on the same data. */
  killServer(): void
  isUp(): Promise<void>
  end(): Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, () => {
      const place = server.address()
      server.close(() => resolve(place !== null && typeof place === 'object' ? place.port : 0))
    })
  })
}

function keyOf(folder: string, name: string): Buffer {
  return Buffer.from(readFileSync(path.join(folder, 'keys', `${name}.key`), 'utf8').trim(), 'hex')
}

function open(folder: string): Database.Database {
  return new Database(path.join(folder, 'what-matters.sqlite'), { timeout: 20_000 })
}

interface OpenLink {
  readonly waveId: string
  readonly communityId: string
}

function makeWay(folder: string, hasCode: boolean): Way {
  const database = open(folder)
  const query = `SELECT c.waveId, c.communityId FROM Collector c JOIN Wave w ON w.id = c.waveId WHERE w.state = 'open' AND c.kind = 'open-link' AND c.evidenceKind = 'own-phone'`
  const found = database.prepare<[], OpenLink>(query).get()
  if (found === undefined) throw new Error('The demonstration has no open link')
  const collector = encode(randomBytes(7)).slice(0, 10).toLowerCase()
  const insert = `INSERT INTO Collector (id, waveId, communityId, kind, evidenceKind, issued) VALUES (?, ?, ?, ?, 'own-phone', ?)`
  database.prepare(insert).run(collector, found.waveId, found.communityId, hasCode ? 'codes' : 'open-link', hasCode ? 1 : 0)
  const code = hasCode ? encode(randomBytes(7)).slice(0, 10) : null
  if (code !== null) {
    const hashed = createHmac('sha256', keyOf(folder, 'pepper')).update('code').update('\0').update(code).digest('base64url')
    database.prepare(`INSERT INTO AccessCode (codeHmac, collectorId) VALUES (?, ?)`).run(hashed, collector)
  }
  database.close()
  return { collector, code }
}

/** Opens a text as the server would. */
function decrypt(key: Buffer, ciphertext: string): string {
  const bytes = Buffer.from(ciphertext.split('.')[1] ?? '', 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from('text'))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

interface Text {
  readonly theme: string
  readonly box: string
  readonly text: string
}

function find(folder: string, collector: string, mark: string): Found {
  const database = open(folder)
  const pending = database.prepare<[string], { answers: string }>('SELECT answers FROM Pending WHERE collectorId = ?').all(collector)
  const rows = database.prepare<[], { ciphertext: string }>('SELECT ciphertext FROM FreeText').all()
  database.close()
  const key = keyOf(folder, 'text')
  const texts = rows.map(({ ciphertext }) => JSON.parse(decrypt(key, ciphertext)) as Text)
  return {
    ratings: pending.map(({ answers }) => (JSON.parse(answers) as { ratings: Record<string, number> }).ratings),
    texts: texts.filter(({ text }) => text.includes(mark)).map(({ theme, box, text }) => [`${theme}-${box}`, text]),
  }
}

/** A server that is started again whenever it was killed. */
function keepServing(settings: Readonly<Record<string, string>>) {
  let child: ChildProcess
  let ready: Promise<void>
  let isDown = true
  process.once('exit', () => child.kill('SIGKILL'))
  const start = (): Promise<void> => {
    const begun = spawn(process.execPath, ['bin/start.mjs', 'start'], { env: { ...process.env, ...settings }, stdio: 'pipe' })
    child = begun
    return new Promise((resolve, reject) => {
      let words = ''
      const hear = (bytes: Buffer): void => {
        words += bytes.toString('utf8')
        if (!isDown || !words.includes('is ready at')) return
        isDown = false
        resolve()
      }
      begun.stdout.on('data', hear)
      begun.stderr.on('data', hear)
      begun.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${words}`)))
    })
  }
  ready = start()
  return {
    isUp: () => ready,
    kill: () => {
      if (isDown) return
      isDown = true
      const killed = child
      ready = new Promise<void>((resolve) => killed.once('exit', () => resolve())).then(start)
      ready.catch(() => undefined)
      killed.kill('SIGKILL')
    },
    end: async () => {
      await ready.catch(() => undefined)
      child.kill('SIGKILL')
    },
  }
}

/** A server on its own copy of the data of a site that has ended. */
export async function startLane({ folder: origin }: Pick<Site, 'folder'>): Promise<Lane> {
  const folder = mkdtempSync(path.join(tmpdir(), 'what-matters-lane-'))
  cpSync(origin, folder, { recursive: true })
  const port = await freePort()
  const settings = { PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: '', REHEARSAL_TODAY: '', NODE_ENV: 'production' }
  const server = keepServing(settings)
  await server.isUp()
  return {
    address: `http://localhost:${port}`,
    makeWay: (hasCode) => makeWay(folder, hasCode),
    find: (collector, mark) => find(folder, collector, mark),
    killServer: server.kill,
    isUp: server.isUp,
    end: async () => {
      await server.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
