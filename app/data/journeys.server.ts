import { parsePerspective } from '~/domain/workshop/perspective'
import type { Journey } from '~/domain/workshop/workshop'
import { database, type Store } from './database.server'
import type { JourneyRows } from './reference-journeys.server'

/** What a journey is read with. */
export const journeyColumns = {
  id: true,
  perspective: true,
  name: true,
  stages: { select: { code: true, name: true, isRetired: true }, orderBy: { order: 'asc' } },
} as const

interface JourneyRow extends Omit<Journey, 'perspective'> {
  readonly perspective: string
}

export function toJourney(row: JourneyRow): Journey {
  const perspective = parsePerspective(row.perspective)
  if (perspective === null) throw new Error('A journey in the database has a perspective that nobody knows')
  return { ...row, perspective }
}

/** The journeys of a partnership in their order. */
export async function listJourneys(partnershipId: string, store: Store = database()): Promise<readonly Journey[]> {
  const rows = await store.journey.findMany({ where: { partnershipId }, select: journeyColumns, orderBy: { order: 'asc' } })
  return rows.map(toJourney)
}

/** A journey of this partnership, or null. */
export async function findJourney(id: string, partnershipId: string, store: Store = database()): Promise<Journey | null> {
  const row = await store.journey.findFirst({ where: { id, partnershipId }, select: journeyColumns })
  return row === null ? null : toJourney(row)
}

/** The journeys that are there from the start, once. */
export async function createReferenceJourneys({ journeys, stages }: JourneyRows, store: Store): Promise<void> {
  const [first] = journeys
  if (first === undefined || (await store.journey.count({ where: { partnershipId: first.partnershipId } })) > 0) return
  await store.journey.createMany({ data: [...journeys] })
  await store.journeyStage.createMany({ data: [...stages] })
}
