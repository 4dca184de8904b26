import { randomInt } from 'node:crypto'
import { appendResponse } from '~/data/append-response.server'
import type { Store } from '~/data/database.server'
import { mixAnswers, type WrittenRows } from '~/data/mix-answers.server'
import { listBatchesOfWave, type PaperBatch } from '~/data/paper-batches.server'
import { deleteSheets, deleteSheetsOfWave, listSheets } from '~/data/paper-sheets.server'
import { shuffle } from '~/domain/disclosure/shuffle'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { isDisputed } from '~/domain/response/sheet-differences'
import type { SheetEntry } from '~/domain/response/sheet-entry'
import { whilePaperIsTaken, type OwnBatch } from './while-paper-is-taken.server'

interface TypedSheet {
  readonly batch: PaperBatch
  readonly number: number
  readonly secret: string
  readonly entry: SheetEntry
  /** Somebody typed it twice and did not yet decide between the two. */
  readonly isDisputed: boolean
  readonly language: string
}

async function listTypedSheets(batch: PaperBatch, store: Store): Promise<readonly TypedSheet[]> {
  const sheets = await listSheets(batch.collectorId, store)
  return sheets.flatMap(({ entry, ...sheet }) => {
    if (entry === null) return []
    const { number, secret, language, again } = sheet
    return [{ batch, number, secret, entry, isDisputed: isDisputed({ entry, again }, batch.wave), language: language ?? 'en' }]
  })
}

/** In an order that does not tell which sheet a response was. Of a sheet that was typed twice the first entry counts. */
async function appendShuffled(sheets: readonly TypedSheet[], store: Store): Promise<WrittenRows> {
  const written: WrittenRows[] = []
  for (const { batch, secret, entry, language } of shuffle(sheets, (bound) => randomInt(bound))) {
    const { collectorId, community, wave } = batch
    const response = { collectorId, waveId: wave.id, community: community.code, secret, ...entry, language }
    written.push(await appendResponse(response, store))
  }
  return { answers: written.flatMap(({ answers }) => answers), texts: written.flatMap(({ texts }) => texts) }
}

/**
 * Moves every typed sheet of a batch among the answers that wait for the wave to close, and destroys the drafts. Refuses while a sheet was
 * typed twice and differently and nobody has decided.
 */
export function handIn(own: OwnBatch): Promise<Result<{ readonly sheets: number }>> {
  return whilePaperIsTaken(own, async (batch, store) => {
    const sheets = await listTypedSheets(batch, store)
    const open = sheets.filter((sheet) => sheet.isDisputed).length
    if (open > 0) return refused({ item: 'sheet', key: 'sheets-differ', values: { count: open } })
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
 * For the closing of a wave, inside its transaction: hands in what was typed in any batch and destroys all sheets that were never typed. A
 * closing waits for nobody: where somebody left differences open, the first entry counts.
 * Erase the receipts only after it, which mixes what was handed in among the others.
 */
export async function handInAll(waveId: string, store: Store): Promise<void> {
  const batches = await listBatchesOfWave(waveId, store)
  const typed: TypedSheet[] = []
  for (const batch of batches) typed.push(...(await listTypedSheets(batch, store)))
  await appendShuffled(typed, store)
  await deleteSheetsOfWave(waveId, store)
}
