import { verifyPassword } from '~/data/passwords.server'
import { appendSession } from '~/data/sessions.server'
import { findCredentials } from '~/data/staff.server'
import { normaliseSignInName } from '~/domain/staff/choose-sign-in'
import type { Role } from '~/domain/staff/role'

/** Starts a session, or null: whether the name, the password or the standing was wrong is not told. */
export async function signIn(typed: {
  readonly signInName: string
  readonly password: string
}): Promise<{ readonly sessionId: string; readonly role: Role } | null> {
  const credentials = await findCredentials(normaliseSignInName(typed.signInName))
  const isActive = credentials?.active ?? false
  const isRight = await verifyPassword(credentials !== null && isActive ? credentials.passwordHash : null, typed.password)
  if (credentials === null || !isRight) return null
  return { sessionId: await appendSession(credentials.id), role: credentials.role }
}
