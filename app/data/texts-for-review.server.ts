import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { database, type Store } from './database.server'
import type { KeptText } from './append-response.server'
import { decrypt } from './keys.server'

/** A text as it was stored with the answers, while it waits for a reviewer. */
export interface WaitingText extends KeptText {
  readonly id: string
  /** Who asked for a second reviewer; null: nobody. */
  readonly askedById: string | null
}

const column: z.ZodType<KeptText> = z.object({
  theme: z.string(),
  box: z.enum(['good', 'better', 'own']),
  text: z.string(),
  language: z.string(),
  community: z.string(),
})

interface TextRow {
  readonly id: string
  readonly ciphertext: string
  readonly askedById: string | null
}

function toWaiting({ id, ciphertext, askedById }: TextRow): WaitingText {
  return { id, askedById, ...column.parse(JSON.parse(decrypt('text', ciphertext))) }
}

function notHandedOnBy(reviewerId: string) {
  return [{ askedById: null }, { askedById: { not: reviewerId } }]
}

/** Only of a wave that is over, and nothing that this reviewer has handed on to another one. */
function waitingFor(waveId: string, reviewerId: string) {
  return {
    waveId,
    wave: { state: { in: ['closed', 'sealed', 'published'] } },
    OR: notHandedOnBy(reviewerId),
  }
}

/** How many texts of a wave wait for this reviewer; 0 while the wave is not closed. */
export async function countWaiting(waveId: string, reviewerId: string, store: Store = database()): Promise<number> {
  return store.freeText.count({ where: waitingFor(waveId, reviewerId) })
}

/**
 * One text that waits for this reviewer, from a random place among the random ids: nobody sees them in an order, and two reviewers seldom
 * see the same one. Null when none is left, or the wave is not closed.
 */
export async function drawWaiting(waveId: string, reviewerId: string, store: Store = database()): Promise<WaitingText | null> {
  const waiting = waitingFor(waveId, reviewerId)
  const first = { orderBy: { id: 'asc' } } as const
  const row =
    (await store.freeText.findFirst({ where: { ...waiting, id: { gte: randomUUID() } }, ...first })) ??
    (await store.freeText.findFirst({ where: waiting, ...first }))
  return row === null ? null : toWaiting(row)
}

/** The text with this id, when this reviewer may decide about it. */
export async function findWaiting(
  id: string,
  waveId: string,
  reviewerId: string,
  store: Store = database(),
): Promise<WaitingText | null> {
  const row = await store.freeText.findFirst({ where: { ...waitingFor(waveId, reviewerId), id } })
  return row === null ? null : toWaiting(row)
}

/** Destroys the original; false when this reviewer may no longer decide about it, because somebody else was faster. */
export async function destroyOriginal(id: string, reviewerId: string, store: Store): Promise<boolean> {
  const { count } = await store.freeText.deleteMany({ where: { id, OR: notHandedOnBy(reviewerId) } })
  return count === 1
}

/** Hands a text on to another reviewer; false when somebody else has decided or handed it on. */
export async function markAsked(id: string, reviewerId: string, store: Store): Promise<boolean> {
  const { count } = await store.freeText.updateMany({ where: { id, askedById: null }, data: { askedById: reviewerId } })
  return count === 1
}
