import { randomInt } from 'node:crypto'
import { appendResponse } from '~/data/append-response.server'
import type { Store } from '~/data/database.server'
import { mixAnswers, type WrittenRows } from '~/data/mix-answers.server'
import { listBatchesOfWave, type PaperBatch } from '~/data/paper-batches.server'
import { deleteSheets, deleteSheetsOfWave, listSheets } from '~/data/paper-sheets.server'
import { shuffle } from '~/domain/disclosure/shuffle'
import { accepted, type Result } from '~/domain/kernel/result'
import type { SheetEntry } from '~/domain/response/sheet-entry'
import { whilePaperIsTaken, type OwnBatch } from './while-paper-is-taken.server'

interface TypedSheet {
  readonly batch: PaperBatch
  readonly number: number
  readonly secret: string
  readonly entry: SheetEntry
}

async function listTypedSheets(batch: PaperBatch, store: Store): Promise<readonly TypedSheet[]> {
  const sheets = await listSheets(batch.collectorId, store)
  return sheets.flatMap(({ number, secret, entry }) => (entry === null ? [] : [{ batch, number, secret, entry }]))
}

/** In an order that does not tell which sheet a response was; paper forms are in English. */
async function appendShuffled(sheets: readonly TypedSheet[], store: Store): Promise<WrittenRows> {
  const written: WrittenRows[] = []
  for (const { batch, secret, entry } of shuffle(sheets, (bound) => randomInt(bound))) {
    const { collectorId, community, wave } = batch
    const response = { collectorId, waveId: wave.id, community: community.code, secret, ...entry, language: 'en' }
    written.push(await appendResponse(response, store))
  }
  return { answers: written.flatMap(({ answers }) => answers), texts: written.flatMap(({ texts }) => texts) }
}

/** Moves every typed sheet of a batch among the answers that wait for the wave to close, and destroys the drafts. */
export function handIn(own: OwnBatch): Promise<Result<{ readonly sheets: number }>> {
  return whilePaperIsTaken(own, async (batch, store) => {
    const sheets = await listTypedSheets(batch, store)
    const written = await appendShuffled(sheets, store)
    await deleteSheets(
      batch.collectorId,
      sheets.map(({ number }) => number),
      store,
    )
    await mixAnswers(batch.wave.id, written, store)
    return accepted({ sheets: sheets.length })
  })
}

/**
 * For the closing of a wave, inside its transaction: hands in what was typed in any batch and destroys all sheets that were never typed.
 * Erase the receipts only after it, which mixes what was handed in among the others.
 */
export async function handInAll(waveId: string, store: Store): Promise<void> {
  const batches = await listBatchesOfWave(waveId, store)
  const typed: TypedSheet[] = []
  for (const batch of batches) typed.push(...(await listTypedSheets(batch, store)))
  await appendShuffled(typed, store)
  await deleteSheetsOfWave(waveId, store)
}
