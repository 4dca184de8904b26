import { listReleases } from '~/data/releases.server'
import type { Release } from '~/domain/disclosure/release'
import { type AskedPartnership, requirePartnership } from './asked-partnership.server'

interface AskedRelease {
  readonly partnership: AskedPartnership
  readonly release: Release
  /** All releases of the partnership, oldest first. */
  readonly releases: readonly Release[]
}

/** The release that an address `/[<partnership>/]releases/<number>` asks for; throws 404 where there is none. */
export async function requireRelease(params: Readonly<Record<string, string | undefined>>): Promise<AskedRelease> {
  const partnership = await requirePartnership(params['partnership'])
  const releases = await listReleases(partnership.id)
  const release = releases.find(({ sequence }) => String(sequence) === params['number'])
  if (release === undefined) throw new Response(null, { status: 404 })
  return { partnership, release, releases }
}
