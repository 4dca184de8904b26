import { installationNotice } from '~/data/installation.server'
import { countQueue } from '~/data/safeguarding-queue.server'
import type { SignedIn } from '~/data/sessions.server'
import { publicPathOf } from './asked-partnership.server'
import { isReviewer } from '~/domain/staff/is-reviewer'
import { actingOnDanger } from '~/domain/staff/acting-on-danger'

/** How many texts may speak of danger and wait for this member of staff; whoever may not act on them is told nothing, not even that there are none. */
async function urgentFor({ id, role, partnershipId }: SignedIn): Promise<number | null> {
  return actingOnDanger.includes(role) ? countQueue(partnershipId, id) : null
}

/** What the frame of a staff page shows: who is signed in, and what kind of database this is. */
export async function staffFrame(session: SignedIn | null) {
  const shown =
    session === null
      ? null
      : {
          name: session.name,
          role: session.role,
          isReviewer: isReviewer(session),
          partnership: session.partnership,
          at: await publicPathOf(session.partnershipId),
          urgent: await urgentFor(session),
        }
  return { session: shown, notice: await installationNotice() }
}
