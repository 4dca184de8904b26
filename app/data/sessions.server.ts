import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '~/domain/staff/role'
import { database, type Store } from './database.server'
import { roleOfRow } from './staff.server'

/** A member of staff whose session stands. */
export interface SignedIn {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** A coordinator who also reviews what people wrote. */
  readonly reviews: boolean
  readonly partnershipId: string
  /** The name of the partnership. */
  readonly partnership: string
}

export const sessionHours = 12

function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('base64url')
}

/** A session ends by the real clock also in a rehearsal, which moves the days and not the hours. */
function now(): Date {
  return new Date()
}

/** The secret id that goes into the cookie; only its hash is kept. Sessions that have ended are swept out here. */
export async function appendSession(staffId: string, store: Store = database()): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now().getTime() + sessionHours * 3_600_000)
  await store.staffSession.deleteMany({ where: { expiresAt: { lte: now() } } })
  await store.staffSession.create({ data: { idHash: hashOf(sessionId), staffId, expiresAt } })
  return sessionId
}

/** Who holds this session, or null when it ended or its owner was deactivated. */
export async function findSignedIn(sessionId: string, store: Store = database()): Promise<SignedIn | null> {
  const session = await store.staffSession.findUnique({
    where: { idHash: hashOf(sessionId) },
    include: { staff: { include: { partnership: { select: { name: true } } } } },
  })
  if (session === null || session.expiresAt <= now() || !session.staff.active) return null
  const { id, name, role, reviews, partnershipId, partnership } = session.staff
  return { id, name, role: roleOfRow(role), reviews, partnershipId, partnership: partnership.name }
}

export async function deleteSession(sessionId: string, store: Store = database()): Promise<void> {
  await store.staffSession.deleteMany({ where: { idHash: hashOf(sessionId) } })
}

export async function deleteSessionsOf(staffId: string, store: Store = database()): Promise<void> {
  await store.staffSession.deleteMany({ where: { staffId } })
}
