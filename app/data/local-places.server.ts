import { isPlaceKind, type LocalPlace, type PlaceKind } from '~/domain/anonymise/local-place'
import { database, type Store } from './database.server'
import type { LocalPlace as PlaceRow } from './generated/sqlite/client'

function kindOf(text: string): PlaceKind {
  return isPlaceKind(text) ? text : 'other'
}

/** The gazetteer of a partnership by name, in the order of a dictionary. */
export async function listLocalPlaces(partnershipId: string, store: Store = database()): Promise<readonly LocalPlace[]> {
  const rows = await store.localPlace.findMany({ where: { partnershipId } })
  return rows.map(({ name, kind }) => ({ name, kind: kindOf(kind) })).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The names that the partnership of a wave has added. */
export async function listPlacesOfWave(waveId: string, store: Store = database()): Promise<readonly string[]> {
  const rows = await store.localPlace.findMany({ where: { partnership: { waves: { some: { id: waveId } } } }, select: { name: true } })
  return rows.map(({ name }) => name)
}

export async function appendPlaces(partnershipId: string, kind: PlaceKind, names: readonly string[], store: Store): Promise<void> {
  await store.localPlace.createMany({ data: names.map((name) => ({ partnershipId, name, kind })) })
}

/** False where somebody else has taken it away. */
export async function deletePlace(partnershipId: string, name: string, store: Store): Promise<boolean> {
  const { count } = await store.localPlace.deleteMany({ where: { partnershipId, name } })
  return count === 1
}

/** The names that are there from the start, once: a list that a partnership has emptied stays empty. */
export async function createReferencePlaces(rows: readonly PlaceRow[], store: Store): Promise<void> {
  const partnershipId = rows[0]?.partnershipId
  if (partnershipId === undefined || (await store.localPlace.count({ where: { partnershipId } })) > 0) return
  if ((await store.auditEntry.count({ where: { partnershipId, act: 'remove-place' } })) > 0) return
  await store.localPlace.createMany({ data: [...rows] })
}
