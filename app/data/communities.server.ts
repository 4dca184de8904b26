import { day } from '~/domain/kernel/day'
import type { CommunityHistory } from '~/domain/wave/free-community'
import { database, type Store } from './database.server'
import { stateOfRow } from './waves.server'

/** The communities of interest of a partnership in its order, each with the waves it stands or stood in. */
export async function listCommunityHistories(partnershipId: string, store: Store = database()): Promise<readonly CommunityHistory[]> {
  const rows = await store.community.findMany({
    where: { partnershipId },
    orderBy: { order: 'asc' },
    select: { id: true, name: true, waves: { select: { wave: { select: { id: true, title: true, state: true, closedOn: true } } } } },
  })
  return rows.map(({ waves, ...community }) => ({
    ...community,
    waves: waves.map(({ wave }) => ({
      id: wave.id,
      title: wave.title,
      state: stateOfRow(wave.state),
      closedOn: wave.closedOn === null ? null : day(wave.closedOn),
    })),
  }))
}
