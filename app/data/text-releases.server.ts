import { openTextRelease, type TextRelease } from '~/domain/disclosure/text-release'
import { database, type Store } from './database.server'

/** Frozen bytes before they are stored, and as they lie in the database. */
export interface StoredTextRelease {
  readonly waveId: string
  readonly payload: string
  readonly sha256: string
  readonly publishedOn: string
}

/** What was frozen when the quotes of a wave were opened; null: they were not. */
export async function findTextRelease(waveId: string, store: Store = database()): Promise<TextRelease | null> {
  const row = await store.textRelease.findUnique({ where: { waveId } })
  return row === null ? null : openTextRelease(row.payload, row.sha256)
}

/** The same by the number of the release, with the wave whose quotes it opened. */
export async function findTextReleaseOf(
  partnershipId: string,
  sequence: number,
  store: Store = database(),
): Promise<{ readonly waveId: string; readonly texts: TextRelease } | null> {
  const row = await store.textRelease.findFirst({ where: { wave: { release: { partnershipId, sequence } } } })
  return row === null ? null : { waveId: row.waveId, texts: openTextRelease(row.payload, row.sha256) }
}

/** There is no way to change it afterwards: triggers of both databases refuse. */
export async function appendTextRelease(release: StoredTextRelease, store: Store): Promise<void> {
  await store.textRelease.create({ data: release })
}

/** Every text release of every partnership. */
export function listStoredTextReleases(): Promise<readonly StoredTextRelease[]> {
  return database().textRelease.findMany({ orderBy: { waveId: 'asc' } })
}
