import { installationNotice } from '~/data/installation.server'
import type { SignedIn } from '~/data/sessions.server'
import { isReviewer } from '~/domain/staff/is-reviewer'

/** What the frame of a staff page shows: who is signed in, and what kind of database this is. */
export async function staffFrame(session: SignedIn | null) {
  const shown =
    session === null ? null : { name: session.name, role: session.role, isReviewer: isReviewer(session), partnership: session.partnership }
  return { session: shown, notice: await installationNotice() }
}
