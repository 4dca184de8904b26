import type { SheetEntry } from '~/domain/response/sheet-entry'
import { database, type Store } from './database.server'
import { decrypt, encrypt } from './keys.server'
import { padded } from './padded.server'

/** One issued sheet that was not handed in: its submission secret, and what was typed from it so far. */
export interface PaperSheet {
  readonly number: number
  readonly secret: string
  readonly entry: SheetEntry | null
}

interface KeptSheet {
  readonly secret: string
  readonly entry?: SheetEntry
}

function seal(secret: string, entry: SheetEntry | null): string {
  const kept: KeptSheet = entry === null ? { secret } : { secret, entry }
  return encrypt('sheet', padded(JSON.stringify(kept)))
}

function unseal(row: { readonly sheetNumber: number; readonly ciphertext: string }): PaperSheet {
  const { secret, entry } = JSON.parse(decrypt('sheet', row.ciphertext)) as KeptSheet
  return { number: row.sheetNumber, secret, entry: entry ?? null }
}

/** Sheets 1, 2, 3, … of a batch, one for each secret. */
export async function appendSheets(collectorId: string, secrets: readonly string[], store: Store = database()): Promise<void> {
  const rows = secrets.map((secret, index) => ({ collectorId, sheetNumber: index + 1, ciphertext: seal(secret, null) }))
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

/** Keeps what was typed, or with null forgets it. Call it while the wave is held, so that no hand-in comes between. */
export async function writeSheet(collectorId: string, sheet: PaperSheet, store: Store): Promise<void> {
  const { number, secret, entry } = sheet
  await store.paperSheet.update({
    where: { collectorId_sheetNumber: { collectorId, sheetNumber: number } },
    data: { ciphertext: seal(secret, entry) },
  })
}

export async function deleteSheets(collectorId: string, numbers: readonly number[], store: Store): Promise<void> {
  await store.paperSheet.deleteMany({ where: { collectorId, sheetNumber: { in: [...numbers] } } })
}

/** The sheets of a wave that nobody typed: nothing but their secrets is lost. */
export async function deleteSheetsOfWave(waveId: string, store: Store): Promise<void> {
  await store.paperSheet.deleteMany({ where: { collector: { waveId } } })
}
