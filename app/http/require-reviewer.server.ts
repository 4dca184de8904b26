import type { SignedIn } from '~/data/sessions.server'
import { isReviewer } from '~/domain/staff/is-reviewer'
import { requireRole } from './require-role.server'

/** The gate of what people wrote: reviewers and coordinators who also review; anybody else of the staff is refused with 403. */
export async function requireReviewer(request: Request): Promise<SignedIn> {
  const session = await requireRole(request, 'reviewer', 'coordinator')
  if (!isReviewer(session)) throw new Response(null, { status: 403 })
  return session
}
