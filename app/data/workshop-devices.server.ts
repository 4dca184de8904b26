import { createHash, timingSafeEqual } from 'node:crypto'
import { boardState } from '~/domain/workshop/board-state'
import type { Workshop } from '~/domain/workshop/workshop'
import { database, type Store } from './database.server'
import { decrypt } from './keys.server'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether this is the PIN under which devices lock what they keep of a workshop. */
export async function isPinOf(workshopId: string, pin: string, store: Store = database()): Promise<boolean> {
  const workshop = await store.workshop.findUnique({ where: { id: workshopId }, select: { pin: true } })
  return workshop !== null && timingSafeEqual(digest(decrypt('workshop pin', workshop.pin)), digest(pin))
}

/** Whether a board takes nothing any more, so that a device on which nothing waits needs to keep nothing of it. */
export async function isBoardOver(workshopId: string, store: Store = database()): Promise<boolean> {
  const select = { state: true, confirmedOn: true, reviewClosedOn: true }
  const workshop = await store.workshop.findUnique({ where: { id: workshopId }, select })
  return workshop === null || boardState(workshop as Pick<Workshop, keyof typeof select>) === 'over'
}
