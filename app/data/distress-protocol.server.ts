import { day, type Day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'

/** What facilitators do when somebody in the room is in distress, and who confirmed it. */
export interface DistressProtocol {
  /** A step a line. */
  readonly steps: string
  readonly confirmedBy: string
  readonly confirmedOn: Day
}

/** The protocol of a partnership, or null when it has not written one down. */
export async function findDistressProtocol(partnershipId: string, store: Store = database()): Promise<DistressProtocol | null> {
  const row = await store.distressProtocol.findUnique({ where: { partnershipId } })
  return row === null ? null : { steps: row.steps, confirmedBy: row.confirmedBy, confirmedOn: day(row.confirmedOn) }
}
