import { day, type Day } from '~/domain/kernel/day'
import { database, type Store } from './database.server'
import { fromReviewedColumn } from './reviewed-text-column.server'

/** A wave whose texts are looked through by the job that destroys what has expired. */
export interface WaveWithTexts {
  readonly id: string
  readonly partnershipId: string
}

interface SealedWave extends WaveWithTexts {
  readonly sealedOn: Day
}

/** Waves whose closing day, kept or missed, is `closedBy` or earlier, and in which texts still wait for a reviewer. */
export async function listWavesToClear(closedBy: Day, store: Store = database()): Promise<readonly WaveWithTexts[]> {
  const over = { OR: [{ closedOn: { lte: closedBy } }, { closedOn: null, paperInDay: { lte: closedBy } }] }
  const waiting = await store.freeText.groupBy({ by: ['waveId'], where: { wave: over } })
  const ids = waiting.map(({ waveId }) => waveId)
  return store.wave.findMany({ where: { id: { in: ids } }, select: { id: true, partnershipId: true }, orderBy: { id: 'asc' } })
}

/** Destroys every text of a wave that nobody has decided about; how many tells nobody but this job. */
export async function deleteWaiting(waveId: string, store: Store): Promise<number> {
  const { count } = await store.freeText.deleteMany({ where: { waveId } })
  return count
}

/** Sealed waves that hold texts which a reviewer let through. */
export async function listSealedWithReviewed(store: Store = database()): Promise<readonly SealedWave[]> {
  const held = await store.reviewedText.groupBy({ by: ['waveId'] })
  const rows = await store.wave.findMany({
    where: { id: { in: held.map(({ waveId }) => waveId) }, sealedOn: { not: null } },
    select: { id: true, partnershipId: true, sealedOn: true },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap(({ sealedOn, ...wave }) => (sealedOn === null ? [] : [{ ...wave, sealedOn: day(sealedOn) }]))
}

/** Destroys the reviewed texts of a wave whose community stands so; `which`: all of them, or those without a second approval. */
export async function deleteReviewed(
  waveId: string,
  isOver: (community: string) => boolean,
  which: 'all' | 'approved once',
  store: Store,
): Promise<number> {
  const where = { waveId, ...(which === 'all' ? {} : { secondReviewerId: null }) }
  const rows = await store.reviewedText.findMany({ where, select: { id: true, ciphertext: true } })
  const over = rows.filter(({ ciphertext }) => isOver(fromReviewedColumn(ciphertext).community)).map(({ id }) => id)
  for (const id of over) await store.reviewedText.deleteMany({ where: { id } })
  return over.length
}
