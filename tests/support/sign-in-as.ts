import { randomUUID } from 'node:crypto'
import { database } from '~/data/database.server'
import { appendSession } from '~/data/sessions.server'
import type { Role } from '~/domain/staff/role'
import { sessionCookie } from '~/http/session.server'

export interface SignedInAs {
  readonly staffId: string
  readonly name: string
  readonly partnershipId: string
  /** For the Cookie header. */
  readonly cookie: string
}

/** A member of staff and their session, made by rows: no password is hashed. */
export async function signInAs(role: Role, name = `A ${role}`, partnershipId = 'clackmannanshire'): Promise<SignedInAs> {
  const staffId = randomUUID()
  await database().staff.create({ data: { id: staffId, partnershipId, name, signInName: staffId, passwordHash: '', role } })
  const setCookie = await sessionCookie(await appendSession(staffId))
  return { staffId, name, partnershipId, cookie: setCookie.split(';')[0] ?? '' }
}
