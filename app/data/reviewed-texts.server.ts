import { randomUUID } from 'node:crypto'
import type { ReviewedText } from '~/domain/anonymise/reviewed-text'
import { database, type Store } from './database.server'
import { fromReviewedColumn, toReviewedColumn } from './reviewed-text-column.server'

/** A text with one approval, as the second reviewer decides about it. */
export interface OnceApproved extends ReviewedText {
  readonly id: string
  readonly firstReviewerId: string
}

interface ReviewedRow {
  readonly id: string
  readonly ciphertext: string
  readonly firstReviewerId: string
}

const columns = { id: true, ciphertext: true, firstReviewerId: true } as const

function toOnceApproved({ id, ciphertext, firstReviewerId }: ReviewedRow): OnceApproved {
  return { id, firstReviewerId, ...fromReviewedColumn(ciphertext) }
}

/** Keeps words that one reviewer let through, under a new random id. */
export async function appendReviewed(waveId: string, reviewed: ReviewedText, reviewerId: string, store: Store): Promise<void> {
  const row = { id: randomUUID(), waveId, ciphertext: toReviewedColumn(reviewed), firstReviewerId: reviewerId }
  await store.reviewedText.create({ data: row })
}

/** Every text of a wave that one reviewer has approved and no second one has seen, in the order of random ids. */
export async function listOnceApproved(waveId: string, store: Store = database()): Promise<readonly OnceApproved[]> {
  const where = { waveId, secondReviewerId: null, isHidden: false }
  const rows = await store.reviewedText.findMany({ where, select: columns, orderBy: { id: 'asc' } })
  return rows.map(toOnceApproved)
}

/** The second approval, with the words as the second reviewer leaves them; false when somebody else was faster. */
export async function storeSecondApproval(
  { id, firstReviewerId: _first, ...reviewed }: OnceApproved,
  reviewerId: string,
  store: Store,
): Promise<boolean> {
  const where = { id, secondReviewerId: null, firstReviewerId: { not: reviewerId } }
  const data = { secondReviewerId: reviewerId, ciphertext: toReviewedColumn(reviewed) }
  const { count } = await store.reviewedText.updateMany({ where, data })
  return count === 1
}

/** Destroys a text that has one approval; false when somebody else has decided meanwhile. */
export async function destroyOnceApproved(id: string, reviewerId: string, store: Store): Promise<boolean> {
  const { count } = await store.reviewedText.deleteMany({ where: { id, secondReviewerId: null, firstReviewerId: { not: reviewerId } } })
  return count === 1
}
