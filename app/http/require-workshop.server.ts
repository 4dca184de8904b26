import type { SignedIn } from '~/data/sessions.server'
import { findWorkshop } from '~/data/workshops.server'
import type { Workshop } from '~/domain/workshop/workshop'

/** The workshop that the address names, of the partnership of whoever is signed in; throws 404. */
export async function requireWorkshop(id: string | undefined, session: SignedIn): Promise<Workshop> {
  const workshop = await findWorkshop(id ?? '', session.partnershipId)
  if (workshop === null) throw new Response(null, { status: 404 })
  return workshop
}

/** The same for what was said in it: only whoever runs the workshop sees that; anybody else of the staff is refused with 403. */
export async function requireOwnWorkshop(id: string | undefined, session: SignedIn): Promise<Workshop> {
  const workshop = await requireWorkshop(id, session)
  if (!workshop.facilitatorIds.includes(session.id)) throw new Response(null, { status: 403 })
  return workshop
}
