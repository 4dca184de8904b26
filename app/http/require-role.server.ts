import { redirect } from '@remix-run/node'
import type { SignedIn } from '~/data/sessions.server'
import type { Role } from '~/domain/staff/role'
import { requireSameOrigin } from './require-same-origin.server'
import { findSession } from './session.server'

export type { SignedIn }

/**
 * The one gate of every staff page, for loaders and actions alike: whoever is not signed in goes to the sign-in and comes back, another
 * role is refused with 403.
 */
export async function requireRole(request: Request, ...roles: readonly Role[]): Promise<SignedIn> {
  const session = await findSession(request)
  if (session === null) {
    const { pathname, search } = new URL(request.url)
    throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
  }
  if (!roles.includes(session.role)) throw new Response(null, { status: 403 })
  requireSameOrigin(request)
  return session
}
