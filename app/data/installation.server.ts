import { environment } from '~/http/env.server'
import { database } from './database.server'

export type InstallationKind = 'live' | 'demonstration' | 'rehearsal'

const notices: Readonly<Record<InstallationKind, string | null>> = {
  live: null,
  demonstration: 'This is a demonstration. Everyone and every answer in it is invented.',
  rehearsal: 'This is a rehearsal. Nothing in it is a result, and its dates may be moved.',
}

async function findKind(): Promise<InstallationKind | null> {
  const row = await database().installation.findUnique({ where: { id: 1 } })
  return row === null ? null : (row.kind as InstallationKind)
}

async function isInUse(): Promise<boolean> {
  return (await database().wave.findFirst({ select: { id: true } })) !== null
}

async function mark(kind: InstallationKind): Promise<InstallationKind> {
  const row = await database().installation.upsert({ where: { id: 1 }, create: { id: 1, kind }, update: { kind } })
  return row.kind as InstallationKind
}

/**
 * Says once and for ever what this database is for. A demonstration and a rehearsal stay what they are; a live database becomes one only
 * while no wave was ever made in it, and throws a sentence that says what to do otherwise.
 */
export async function markInstallation(wanted: InstallationKind): Promise<InstallationKind> {
  const kind = await findKind()
  if (kind === null) return mark(wanted)
  if (kind !== 'live') {
    if (wanted === 'demonstration' && kind === 'rehearsal') throw new Error('This database is a rehearsal: give the demonstration a DATA_DIR of its own.')
    return kind
  }
  if (wanted === 'live' || !(await isInUse())) return wanted === kind ? kind : mark(wanted)
  throw new Error(
    wanted === 'rehearsal'
      ? 'This database has real waves: leave REHEARSAL_TODAY out, or rehearse with a DATA_DIR of its own.'
      : 'This database has real waves: give the demonstration a DATA_DIR of its own.',
  )
}

/** What an ordinary start wants: a rehearsal where the clock is moved. */
export function wantedKind(): InstallationKind {
  return environment().REHEARSAL_TODAY === undefined ? 'live' : 'rehearsal'
}

/** The sentence above every page of a demonstration or a rehearsal; null where answers are real. */
export async function installationNotice(): Promise<string | null> {
  const kind = await findKind()
  return kind === null ? null : notices[kind]
}
