import { mixAnswers } from '~/data/mix-answers.server'
import { findSheet, writeSheet, type PaperSheet } from '~/data/paper-sheets.server'
import type { PaperBatch } from '~/data/paper-batches.server'
import { accepted, refused, type Problem, type Result } from '~/domain/kernel/result'
import { isDisputed, settleDifferences, type Verdict } from '~/domain/response/sheet-differences'
import { isBlankSheet, type SheetEntry } from '~/domain/response/sheet-entry'
import { parseSheetFields, type SheetFields } from '~/domain/response/sheet-fields'
import { refusalOfForm } from '~/domain/response/sheet-form'
import { queueDangerOfSheet } from './queue-danger-of-sheet.server'
import { whilePaperIsTaken, type OwnBatch } from './while-paper-is-taken.server'

interface Sheet extends OwnBatch {
  readonly number: number
}

interface Typing extends Sheet {
  readonly fields: SheetFields
  /** What the square of the sheet says it is; '' when its number was typed by hand. */
  readonly form?: string
  /** Code of the language that it is written in, when the typist said so. */
  readonly language?: string
}

type Change = (sheet: PaperSheet, batch: PaperBatch) => Result<PaperSheet>

function change({ number, ...own }: Sheet, changed: Change): Promise<Result<null>> {
  return whilePaperIsTaken(own, async (batch, store) => {
    const sheet = await findSheet(batch.collectorId, number, store)
    if (sheet === null) return refused({ item: 'sheet', key: 'sheet-unknown', values: { value: number } })
    const next = changed(sheet, batch)
    if (!next.ok) return next
    await writeSheet(batch.collectorId, next.value, store)
    const urgent = await queueDangerOfSheet({ before: sheet, after: next.value }, batch, store)
    if (urgent.length > 0) await mixAnswers(batch.wave.id, { answers: [], texts: [], urgent }, store)
    return accepted(null)
  })
}

function parseTyped({ fields, form = '' }: Typing, { wave }: PaperBatch): Result<SheetEntry> {
  const otherForm = refusalOfForm(form, wave)
  const entry = parseSheetFields(fields, wave)
  const blank: Problem = { item: wave.themes[0] ?? 'sheet', key: 'sheet-blank' }
  const problems = [
    ...(otherForm === null ? [] : [otherForm]),
    ...(entry.ok ? [] : entry.problems),
    ...(entry.ok && isBlankSheet(entry.value) ? [blank] : []),
  ]
  return entry.ok && problems.length === 0 ? entry : refused(...problems)
}

/** Keeps what was typed from one sheet, in place of what was typed before, until hand-in. */
export function typeSheet(typing: Typing): Promise<Result<null>> {
  return change(typing, (sheet, batch) => {
    const entry = parseTyped(typing, batch)
    if (!entry.ok) return entry
    // A correction of a sheet on which both entries agreed stands for both; an open difference stays open.
    const again = sheet.again !== null && !isDisputed(sheet, batch.wave) ? entry.value : sheet.again
    const { languages } = batch.wave
    const only = languages.length === 1 ? languages[0] : undefined
    const language = languages.find((code) => code === typing.language) ?? sheet.language ?? only ?? null
    return accepted({ ...sheet, entry: entry.value, again, language })
  })
}

/** Keeps what was typed from a sheet the second time, beside the first, to be compared with it. */
export function typeSheetAgain(typing: Typing): Promise<Result<null>> {
  return change(typing, (sheet, batch) => {
    if (sheet.entry === null) return refused({ item: 'sheet', key: 'sheet-not-typed', values: { value: typing.number } })
    const again = parseTyped(typing, batch)
    return again.ok ? accepted({ ...sheet, again: again.value }) : again
  })
}

/** Ends the differences of a sheet: both entries become what the typist has decided. */
export function settleSheet({ verdicts, ...own }: Sheet & { readonly verdicts: Readonly<Record<string, Verdict>> }): Promise<Result<null>> {
  return change(own, (sheet, batch) => {
    if (sheet.entry === null || sheet.again === null) return accepted(sheet)
    const settled = settleDifferences(sheet.entry, sheet.again, verdicts, batch.wave)
    return settled.ok ? accepted({ ...sheet, entry: settled.value, again: settled.value }) : settled
  })
}

/** Forgets what was typed under a number, which can then be typed anew. */
export function clearSheet(own: Sheet): Promise<Result<null>> {
  return change(own, (sheet) => accepted({ ...sheet, entry: null, again: null, language: null }))
}
