import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import Database from 'better-sqlite3'
import type { Site } from './start-site'

/** A running workshop of the first coordinator of a site, which the coordinator facilitates. */
export interface WorkshopHere {
  readonly id: string
  readonly pin: string
  readonly board: string
}

export function inDatabase<T>(site: Site, work: (database: Database.Database) => T): T {
  const database = new Database(path.join(site.folder, 'what-matters.sqlite'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function encryptAt(site: Site, context: string, plaintext: string): string {
  const program = `import('./app/data/keys.server.ts').then(({ encrypt }) => process.stdout.write(encrypt(${JSON.stringify(context)}, ${JSON.stringify(plaintext)})))`
  const env = { ...process.env, DATA_DIR: site.folder, DATABASE_URL: '' }
  return execFileSync(process.execPath, ['--import', 'tsx', '-e', program], { env, encoding: 'utf8' })
}

/** Adds a workshop as planning makes it, on a site whose first coordinator has joined. */
export function addWorkshop(site: Site): WorkshopHere {
  const [id, pin] = [randomUUID(), '12345678']
  const locked = encryptAt(site, 'workshop pin', pin)
  inDatabase(site, (database) => {
    const staff = database.prepare<[], { id: string; partnershipId: string }>('SELECT id, partnershipId FROM Staff').get()
    const journey = database
      .prepare<[], { id: string }>(
        `SELECT id FROM Journey WHERE perspective = 'accused' AND partnershipId = (SELECT partnershipId FROM Staff)`,
      )
      .get()
    if (staff === undefined || journey === undefined) throw new Error('This site has no coordinator or no journey')
    database
      .prepare(
        `INSERT INTO Workshop (id, partnershipId, journeyId, title, heldOn, place, placeKind, mode, host, accessibility, support, mixes, pin, state)
         VALUES (?, ?, ?, 'A test workshop', '2026-12-01', 'area', 'recovery-cafe', 'in-person', '', '', '', 0, ?, 'running')`,
      )
      .run(id, staff.partnershipId, journey.id, locked)
    database.prepare('INSERT INTO WorkshopFacilitator (workshopId, staffId) VALUES (?, ?)').run(id, staff.id)
  })
  return { id, pin, board: `/workshops/${id}/board` }
}

/** Every device that captures is told to wipe what it keeps. */
export function revokeDevices(site: Site): void {
  inDatabase(site, (database) => database.prepare('UPDATE WorkshopCapture SET isRevoked = 1').run())
}
