import { today } from '~/data/clock.server'
import type { Store } from '~/data/database.server'
import { holdWave } from '~/data/hold-wave.server'
import { findBatch, type PaperBatch } from '~/data/paper-batches.server'
import { transaction } from '~/data/transaction.server'
import { refused, type Result } from '~/domain/kernel/result'
import { refusalOfPaper } from '~/domain/response/sheet-acceptance'

/** A paper batch and the member of staff who asks for it. */
export interface OwnBatch {
  readonly collectorId: string
  readonly ownerId: string
}

/**
 * Does the work on somebody's own batch in one transaction during which the wave stays open and nobody else types or hands in; refuses
 * another person's batch and a wave that takes no paper.
 */
export async function whilePaperIsTaken<Value>(
  { collectorId, ownerId }: OwnBatch,
  work: (batch: PaperBatch, store: Store) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const batch = await findBatch(collectorId, ownerId)
  if (batch === null) return refused({ item: 'sheet', key: 'batch-unknown' })
  const refusal = refusalOfPaper(batch.wave, today())
  if (refusal !== null) return refused({ item: 'sheet', key: refusal })
  return transaction(async (store) =>
    (await holdWave(batch.wave.id, 'open', store)) ? work(batch, store) : refused({ item: 'sheet', key: 'wave-closed' }),
  )
}
