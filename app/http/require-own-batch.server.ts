import { today } from '~/data/clock.server'
import { findBatch, type PaperBatch } from '~/data/paper-batches.server'
import { listSheets, type PaperSheet } from '~/data/paper-sheets.server'
import { describeBatch, type SheetBatch } from '~/domain/response/sheet-batch'

interface OwnBatch {
  readonly batch: PaperBatch
  readonly sheets: readonly PaperSheet[]
  /** What a page may show of it. */
  readonly shown: SheetBatch
}

/** The paper batch at this address, when it is this person's own; to everybody else the address leads nowhere: throws 404. */
export async function requireOwnBatch(collectorId: string | undefined, ownerId: string): Promise<OwnBatch> {
  const batch = collectorId === undefined ? null : await findBatch(collectorId, ownerId)
  if (batch === null) throw new Response(null, { status: 404 })
  const sheets = await listSheets(batch.collectorId)
  return { batch, sheets, shown: describeBatch(batch, sheets, today()) }
}
