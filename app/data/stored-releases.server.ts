import type { ReleasableBatch } from '~/domain/disclosure/derive-release'
import type { ChoiceCounts } from '~/domain/disclosure/choice'
import type { PublicRecord } from '~/domain/disclosure/record'
import { type Scale, storedScale } from '~/domain/disclosure/scale'
import { storedChoices } from '~/domain/disclosure/stored-choice'
import { storedRecord } from '~/domain/disclosure/stored-record'
import { inOrder, toBatch } from './batches.server'
import { database } from './database.server'
import type { NewRelease } from './releases.server'

/** One link of a partnership's chain, as it was stored and as it lies in the database now. */
export type StoredRelease = NewRelease

/** Every release of every partnership, oldest first. */
export function listStoredReleases(): Promise<readonly StoredRelease[]> {
  return database().release.findMany({ orderBy: [{ partnershipId: 'asc' }, { sequence: 'asc' }] })
}

/** A batch with its records; a record that no sealing could have written is null. */
export interface StoredBatch extends Omit<ReleasableBatch, 'records' | 'choices'> {
  readonly id: string
  readonly waveId: string
  readonly policy: string
  readonly isWithdrawn: boolean
  readonly scale: Scale
  readonly records: ReadonlyMap<string, PublicRecord | null>
  /** Null: no sealing could have written one of them. */
  readonly choices: ReadonlyMap<string, ChoiceCounts> | null
}

function readable(row: Parameters<typeof storedRecord>[0]): PublicRecord | null {
  try {
    return storedRecord(row)
  } catch {
    return null
  }
}

function readableChoices(rows: Parameters<typeof storedChoices>[0]): ReadonlyMap<string, ChoiceCounts> | null {
  try {
    return storedChoices(rows)
  } catch {
    return null
  }
}

/** Every batch that was ever sealed, with its records and nothing of its ratings, in the order of the communities. */
export async function listStoredBatches(): Promise<readonly StoredBatch[]> {
  const rows = await database().batch.findMany({ include: { community: true, records: true, choices: true, withdrawn: true, wave: { select: { instrument: true } } } })
  return inOrder(rows).map((row) => ({
    ...toBatch(row),
    id: row.id,
    waveId: row.waveId,
    policy: row.policy,
    isWithdrawn: row.withdrawn !== null,
    scale: storedScale(row.wave.instrument.scaleMin, row.wave.instrument.scaleMax),
    records: new Map(row.records.map((record) => [record.theme, readable(record)])),
    choices: readableChoices(row.choices),
  }))
}
