import { today } from '~/data/clock.server'
import { findBatch } from '~/data/paper-batches.server'
import { mixAnswers } from '~/data/mix-answers.server'
import { listSheets, writeSheet, type PaperSheet } from '~/data/paper-sheets.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { refusalOfPaper } from '~/domain/response/sheet-acceptance'
import { checkSheetFile, type BatchSheets, type SheetFile } from '~/domain/response/sheet-import'
import { queueDangerOfSheet } from './queue-danger-of-sheet.server'
import { whilePaperIsTaken, type OwnBatch } from './while-paper-is-taken.server'

interface Importing extends OwnBatch {
  /** The CSV file as text. */
  readonly file: string
}

function byState(sheets: readonly PaperSheet[]): BatchSheets {
  const numbers = (wanted: 'typed' | 'untyped') =>
    new Set(sheets.filter(({ entry }) => (entry === null ? 'untyped' : 'typed') === wanted).map(({ number }) => number))
  return { typed: numbers('typed'), untyped: numbers('untyped') }
}

/** The dry run: what importing would do, or every problem of every line. Stores nothing. */
export async function checkImport({ collectorId, ownerId, file }: Importing): Promise<Result<SheetFile>> {
  const batch = await findBatch(collectorId, ownerId)
  if (batch === null) return refused({ item: 'file', key: 'batch-unknown' })
  const refusal = refusalOfPaper(batch.wave, today())
  if (refusal !== null) return refused({ item: 'file', key: refusal })
  return checkSheetFile(file, batch.wave, byState(await listSheets(collectorId)))
}

/** Keeps every sheet of the file as typed, or, if one line is bad, none. */
export function importSheets({ file, ...own }: Importing): Promise<Result<{ readonly sheets: number }>> {
  return whilePaperIsTaken(own, async (batch, store) => {
    const { collectorId, wave } = batch
    const issued = await listSheets(collectorId, store)
    const checked = checkSheetFile(file, wave, byState(issued))
    if (!checked.ok) return checked
    const sheets = new Map(issued.map((sheet) => [sheet.number, sheet]))
    const urgent: string[] = []
    for (const { number, entry } of checked.value.sheets) {
      const sheet = sheets.get(number)
      if (sheet === undefined) throw new Error(`Sheet ${number} passed the check and is not issued`)
      await writeSheet(collectorId, { ...sheet, entry }, store)
      urgent.push(...(await queueDangerOfSheet({ before: sheet, after: { ...sheet, entry } }, batch, store)))
    }
    if (urgent.length > 0) await mixAnswers(wave.id, { answers: [], texts: [], urgent }, store)
    return accepted({ sheets: checked.value.sheets.length })
  })
}
