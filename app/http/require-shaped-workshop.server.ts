import type { SignedIn } from '~/data/sessions.server'
import type { Workshop } from '~/domain/workshop/workshop'
import { requireWorkshop } from './require-workshop.server'

/** The workshop that the address names, for whoever may change its plan: coordinators and its own facilitators; 403 for other facilitators. */
export async function requireShapedWorkshop(id: string | undefined, session: SignedIn): Promise<Workshop> {
  const workshop = await requireWorkshop(id, session)
  if (session.role !== 'coordinator' && !workshop.facilitatorIds.includes(session.id)) throw new Response(null, { status: 403 })
  return workshop
}
