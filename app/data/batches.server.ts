import { randomUUID } from 'node:crypto'
import type { ReleasableBatch } from '~/domain/disclosure/derive-release'
import type { ChoiceCounts } from '~/domain/disclosure/choice'
import type { RatingCounts } from '~/domain/disclosure/rating-counts'
import type { PublicRecord } from '~/domain/disclosure/record'
import type { ReleasedEvidence } from '~/domain/disclosure/release'
import { storedChoices } from '~/domain/disclosure/stored-choice'
import { storedRecord } from '~/domain/disclosure/stored-record'
import { database, type Store } from './database.server'

/** A batch to store: what sealing decided, under ids. */
export interface NewBatch {
  readonly waveId: string
  readonly communityId: string | null
  readonly n: number
  readonly c: number
  readonly policy: string
  readonly evidence: ReleasedEvidence
  readonly priorities: readonly string[] | null
  readonly records: ReadonlyMap<string, PublicRecord>
  readonly choices: ReadonlyMap<string, ChoiceCounts>
  readonly ratings: ReadonlyMap<string, RatingCounts>
}

/** Stores a batch, its records, its choices and how often each rating or option was given. There is no way to change them afterwards. */
export async function appendBatch(batch: NewBatch, store: Store): Promise<void> {
  const id = randomUUID()
  const { waveId, communityId, n, c, policy } = batch
  const priorities = batch.priorities === null ? null : JSON.stringify(batch.priorities)
  await store.batch.create({ data: { id, waveId, communityId, n, c, policy, evidence: JSON.stringify(batch.evidence), priorities } })
  await store.publicRecord.createMany({ data: [...batch.records].map(([theme, record]) => ({ batchId: id, theme, ...columns(record) })) })
  const choices = [...batch.choices].flatMap(([item, counts]) => counts.map((count, index) => ({ batchId: id, item, option: index + 1, count })))
  await store.choiceRecord.createMany({ data: choices })
  const sealed = [...batch.ratings].flatMap(([theme, ratings]) =>
    [...ratings].map(([rating, count]) => ({ batchId: id, theme, rating, count })),
  )
  await store.sealed.createMany({ data: sealed })
}

function columns(record: PublicRecord) {
  if (record.kind !== 'exact') return record
  const { kind, n, sum, bands } = record
  return { kind, n, sum, ...bands }
}

/** The batches of a wave with their records: what a release is made from. */
export async function listBatches(waveId: string, store: Store = database()): Promise<readonly ReleasableBatch[]> {
  const rows = await store.batch.findMany({ where: { waveId }, include: { community: true, records: true, choices: true } })
  return inOrder(rows).map((row) => ({
    ...toBatch(row),
    records: new Map(row.records.map((record) => [record.theme, storedRecord(record)])),
    choices: storedChoices(row.choices),
  }))
}

interface OrderedRow {
  readonly community: { readonly order: number } | null
}

/** Batches in the order of their communities, the pool last. */
export function inOrder<Row extends OrderedRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => (one.community?.order ?? Infinity) - (other.community?.order ?? Infinity))
}

interface BatchRow {
  readonly community: { readonly code: string } | null
  readonly n: number
  readonly c: number
  readonly evidence: string
  readonly priorities: string | null
}

/** What a row says of a batch as a whole. */
export function toBatch({ community, n, c, evidence, priorities }: BatchRow): Omit<ReleasableBatch, 'records' | 'choices'> {
  return {
    community: community?.code ?? null,
    n,
    c,
    evidence: JSON.parse(evidence) as ReleasedEvidence,
    priorities: priorities === null ? null : (JSON.parse(priorities) as string[]),
  }
}
