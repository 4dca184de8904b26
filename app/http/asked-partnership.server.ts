import { findHomePartnershipId, findPartnershipPlaces, listPartnershipNames, type PartnershipPlaces } from '~/data/partnerships.server'
import { publicPath } from '~/domain/partnership/public-path'

/** A partnership as a public page needs it: who it is, and what its addresses begin with. */
export interface AskedPartnership extends PartnershipPlaces {
  /** Before every address of its public pages: nothing for the partnership of the short addresses, `/<id>` for another. */
  readonly at: string
}

/** The partnership that a public address asks for; the short one where it names none. Throws 404 where there is no such partnership. */
export async function requirePartnership(asked: string | undefined): Promise<AskedPartnership> {
  const found = await findAskedPartnership(asked)
  if (found === null) throw new Response(null, { status: 404 })
  return found
}

/** Like `requirePartnership`, but null where there is none: before the reference data is loaded, or by that name. */
export async function findAskedPartnership(asked: string | undefined): Promise<AskedPartnership | null> {
  const home = await findHomePartnershipId()
  const id = asked ?? home
  const partnership = id === null ? null : await findPartnershipPlaces(id)
  return partnership === null ? null : { ...partnership, at: publicPath(partnership.id, home) }
}

/** A partnership as a list of public links names it. */
export interface LinkedPartnership {
  readonly id: string
  readonly name: string
  readonly at: string
}

/** Every partnership of the installation by name, with what its public addresses begin with. */
export async function listLinkedPartnerships(): Promise<readonly LinkedPartnership[]> {
  const home = await findHomePartnershipId()
  return (await listPartnershipNames()).map((partnership) => ({ ...partnership, at: publicPath(partnership.id, home) }))
}

/** What the public addresses of the partnership that a plan belongs to begin with; of a national plan, which belongs to none, nothing. */
export async function publicPathOf(partnershipId: string | null): Promise<string> {
  return partnershipId === null ? '' : publicPath(partnershipId, await findHomePartnershipId())
}
