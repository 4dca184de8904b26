import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '~/domain/staff/role'
import { database, type Store } from './database.server'
import { roleOfRow } from './staff.server'

export interface Invitation {
  readonly partnershipId: string
  readonly role: Role
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** An invitation ends by the real clock also in a rehearsal, which moves the days and not the hours. */
function now(): Date {
  return new Date()
}

/** The token of a new one-time link: 192 random bits, of which only a hash is kept. Invitations that have ended are swept out here. */
export async function appendInvitation(invitation: Invitation, hours: number, store: Store): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now().getTime() + hours * 3_600_000)
  await store.invitation.deleteMany({ where: { expiresAt: { lte: now() } } })
  await store.invitation.create({ data: { ...invitation, tokenHash: hashOf(token), expiresAt } })
  return token
}

export async function findInvitation(token: string, store: Store = database()): Promise<Invitation | null> {
  const row = await store.invitation.findUnique({ where: { tokenHash: hashOf(token) }, include: { partnership: true } })
  if (row === null || row.expiresAt <= now()) return null
  return { partnershipId: row.partnershipId, role: roleOfRow(row.role) }
}

/** True for the one caller who used the invitation up; of two at once, one is told false. */
export async function deleteInvitation(token: string, store: Store): Promise<boolean> {
  const { count } = await store.invitation.deleteMany({ where: { tokenHash: hashOf(token), expiresAt: { gt: now() } } })
  return count === 1
}

export async function deleteInvitationsOfRole({ partnershipId, role }: Invitation, store: Store): Promise<void> {
  await store.invitation.deleteMany({ where: { partnershipId, role } })
}
