import { openRelease, type Release } from '~/domain/disclosure/release'
import { listWithdrawals } from './batch-withdrawals.server'
import { database, type Store } from './database.server'

/** Frozen bytes and their place in the chain, before they are stored. */
export interface NewRelease {
  readonly partnershipId: string
  readonly waveId: string
  readonly sequence: number
  readonly payload: string
  readonly sha256: string
  readonly previousSha256: string
  readonly publishedOn: string
}

/** All releases of a partnership, oldest first. */
export async function listReleases(partnershipId: string, store: Store = database()): Promise<readonly Release[]> {
  const rows = await store.release.findMany({ where: { partnershipId }, orderBy: { sequence: 'asc' } })
  return Promise.all(rows.map((row) => open(row, store)))
}

/** The release after a number, or null: a reader of all of them holds one at a time. */
export async function findReleaseAfter(partnershipId: string, sequence: number, store: Store = database()): Promise<Release | null> {
  const row = await store.release.findFirst({ where: { partnershipId, sequence: { gt: sequence } }, orderBy: { sequence: 'asc' } })
  return row === null ? null : open(row, store)
}

export async function findReleaseOfWave(waveId: string, store: Store = database()): Promise<Release | null> {
  const row = await store.release.findUnique({ where: { waveId } })
  return row === null ? null : open(row, store)
}

interface StoredRelease {
  readonly waveId: string
  readonly payload: string
  readonly sha256: string
}

async function open({ waveId, payload, sha256 }: StoredRelease, store: Store): Promise<Release> {
  return openRelease(payload, sha256, await listWithdrawals(waveId, store))
}

/** The stored bytes of one release, as they are served. */
export async function findReleaseBytes(
  partnershipId: string,
  sequence: number,
  store: Store = database(),
): Promise<{ readonly payload: string; readonly sha256: string } | null> {
  return store.release.findUnique({
    where: { partnershipId_sequence: { partnershipId, sequence } },
    select: { payload: true, sha256: true },
  })
}

/** The last link of the chain; a chain begins after number 0 with an empty hash. */
export async function findLastLink(partnershipId: string, store: Store): Promise<{ readonly sequence: number; readonly sha256: string }> {
  const last = await store.release.findFirst({ where: { partnershipId }, orderBy: { sequence: 'desc' } })
  return last === null ? { sequence: 0, sha256: '' } : { sequence: last.sequence, sha256: last.sha256 }
}

export async function appendRelease(release: NewRelease, store: Store): Promise<void> {
  await store.release.create({ data: release })
}
