import { findSheet, writeSheet } from '~/data/paper-sheets.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { isBlankSheet } from '~/domain/response/sheet-entry'
import { parseSheetFields, type SheetFields } from '~/domain/response/sheet-fields'
import { whilePaperIsTaken, type OwnBatch } from './while-paper-is-taken.server'

interface Typing extends OwnBatch {
  readonly number: number
  readonly fields: SheetFields
}

/** Keeps what was typed from one sheet, in place of what was typed before, until hand-in. */
export function typeSheet({ number, fields, ...own }: Typing): Promise<Result<null>> {
  return whilePaperIsTaken(own, async (batch, store) => {
    const entry = parseSheetFields(fields, batch.wave.themes)
    if (!entry.ok) return entry
    if (isBlankSheet(entry.value)) return refused({ item: batch.wave.themes[0] ?? 'sheet', key: 'sheet-blank' })
    const sheet = await findSheet(batch.collectorId, number, store)
    if (sheet === null) return refused({ item: 'sheet', key: 'sheet-unknown', values: { value: number } })
    await writeSheet(batch.collectorId, { ...sheet, entry: entry.value }, store)
    return accepted(null)
  })
}

/** Forgets what was typed under a number, which can then be typed anew. */
export function clearSheet({ number, ...own }: Omit<Typing, 'fields'>): Promise<Result<null>> {
  return whilePaperIsTaken(own, async (batch, store) => {
    const sheet = await findSheet(batch.collectorId, number, store)
    if (sheet === null) return refused({ item: 'sheet', key: 'sheet-unknown', values: { value: number } })
    await writeSheet(batch.collectorId, { ...sheet, entry: null }, store)
    return accepted(null)
  })
}
