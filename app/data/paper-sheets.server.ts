import { withoutIdentifiers } from '~/domain/anonymise/without-identifiers'
import type { SheetEntry } from '~/domain/response/sheet-entry'
import { database, type Store } from './database.server'
import { decrypt, encrypt } from './keys.server'
import { padded } from './padded.server'

/** One issued sheet that was not handed in: its submission secret, and what was typed from it so far. */
export interface PaperSheet {
  readonly number: number
  readonly secret: string
  readonly entry: SheetEntry | null
  /** The same sheet typed a second time, to be compared; null: it was not. */
  readonly again: SheetEntry | null
  /** Code of the language that it is written in; null: nobody said. */
  readonly language: string | null
}

interface KeptSheet {
  readonly secret: string
  readonly entry?: SheetEntry
  readonly language?: string
}

interface SheetRow {
  readonly sheetNumber: number
  readonly ciphertext: string
  readonly again: string | null
}

function stored(entry: SheetEntry): SheetEntry {
  return { ...entry, texts: withoutIdentifiers(entry.texts) }
}

function seal({ secret, entry, again, language }: Omit<PaperSheet, 'number'>): Pick<SheetRow, 'ciphertext' | 'again'> {
  const kept: KeptSheet = { secret, ...(entry === null ? {} : { entry: stored(entry) }), ...(language === null ? {} : { language }) }
  return {
    ciphertext: encrypt('sheet', padded(JSON.stringify(kept))),
    again: again === null ? null : encrypt('sheet again', padded(JSON.stringify(stored(again)))),
  }
}

function unseal({ sheetNumber, ciphertext, again }: SheetRow): PaperSheet {
  const { secret, entry, language } = JSON.parse(decrypt('sheet', ciphertext)) as KeptSheet
  return {
    number: sheetNumber,
    secret,
    entry: entry ?? null,
    again: again === null ? null : (JSON.parse(decrypt('sheet again', again)) as SheetEntry),
    language: language ?? null,
  }
}

const untyped = { entry: null, again: null, language: null } as const

/** Sheets 1, 2, 3, … of a batch, one for each secret. */
export async function appendSheets(collectorId: string, secrets: readonly string[], store: Store = database()): Promise<void> {
  const rows = secrets.map((secret, index) => ({ collectorId, sheetNumber: index + 1, ...seal({ ...untyped, secret }) }))
  await store.paperSheet.createMany({ data: rows })
}

/** By number; what was handed in is not there any more. */
export async function listSheets(collectorId: string, store: Store = database()): Promise<readonly PaperSheet[]> {
  const rows = await store.paperSheet.findMany({ where: { collectorId }, orderBy: { sheetNumber: 'asc' } })
  return rows.map(unseal)
}

export async function findSheet(collectorId: string, number: number, store: Store = database()): Promise<PaperSheet | null> {
  const row = await store.paperSheet.findUnique({ where: { collectorId_sheetNumber: { collectorId, sheetNumber: number } } })
  return row === null ? null : unseal(row)
}

/** Keeps what was typed, its texts with placeholders, and forgets what is null. Call it while the wave is held, so that no hand-in comes between. */
export async function writeSheet(collectorId: string, sheet: PaperSheet, store: Store): Promise<void> {
  const where = { collectorId_sheetNumber: { collectorId, sheetNumber: sheet.number } }
  await store.paperSheet.update({ where, data: seal(sheet) })
}

export async function deleteSheets(collectorId: string, numbers: readonly number[], store: Store): Promise<void> {
  await store.paperSheet.deleteMany({ where: { collectorId, sheetNumber: { in: [...numbers] } } })
}

/** The sheets of a wave that nobody typed: nothing but their secrets is lost. */
export async function deleteSheetsOfWave(waveId: string, store: Store): Promise<void> {
  await store.paperSheet.deleteMany({ where: { collector: { waveId } } })
}
