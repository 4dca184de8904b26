import { listWaysToCopy, type WayToCopy } from '~/data/ways-to-copy.server'
import { findWave } from '~/data/waves.server'
import { refused, type Result } from '~/domain/kernel/result'
import { addCollector } from './add-collector.server'
import { issueSheets } from './issue-sheets.server'

interface Request {
  readonly waveId: string
  /** The wave whose ways in are made anew, and which of them. */
  readonly like: string
  readonly chosen: readonly string[]
  readonly partnershipId: string
  readonly actor: string
}

function remake(way: WayToCopy, { waveId, partnershipId, actor }: Request): Promise<Result<unknown>> {
  const communityId = way.community.id
  const { kind, evidenceKind, owner, issued } = way
  if (kind === 'paper' && owner !== null) {
    return issueSheets({ waveId, communityId, ownerId: owner.id, sheets: issued, partnershipId, actor })
  }
  if (kind === 'interview' && owner !== null) {
    return addCollector({ communityId, kind, ownerId: owner.id }, { waveId, partnershipId, actor })
  }
  const isLink = (kind === 'open-link' || kind === 'codes') && (evidenceKind === 'own-phone' || evidenceKind === 'shared-device')
  if (!isLink) return Promise.resolve(refused({ item: 'kind', key: 'collector.kind' }))
  return addCollector({ communityId, kind, evidenceKind }, { waveId, partnershipId, actor })
}

/**
 * Makes ways in of the same kind and for the same people as those chosen of another wave: each with an address, codes or sheets of its own.
 * A community that the new wave does not ask gets none. Returns how many were made.
 */
export async function remakeWaysIn(request: Request): Promise<number> {
  const { waveId, like, chosen, partnershipId } = request
  const asked = (await findWave(waveId, partnershipId))?.communities.map(({ id }) => id) ?? []
  const ways = (await listWaysToCopy(like, partnershipId)).filter(
    ({ id, community }) => chosen.includes(id) && asked.includes(community.id),
  )
  let made = 0
  for (const way of ways) if ((await remake(way, request)).ok) made += 1
  return made
}
