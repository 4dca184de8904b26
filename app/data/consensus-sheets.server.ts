import type { ConsensusEntry } from '~/domain/response/sheet-consensus'
import { database, type Store } from './database.server'

/** A consensus sheet as the member of staff who entered it sees it. */
export interface OwnConsensusSheet {
  readonly id: string
  readonly wave: { readonly id: string; readonly title: string; readonly state: string }
  readonly community: string
  readonly headCount: number
  readonly mayShow: boolean
}

export interface NewConsensusSheet {
  readonly id: string
  readonly waveId: string
  readonly communityId: string
  readonly enteredById: string
  readonly entry: ConsensusEntry
}

export async function appendConsensusSheet({ entry, ...row }: NewConsensusSheet, store: Store = database()): Promise<void> {
  await store.consensusSheet.create({ data: { ...row, ...entry, ratings: JSON.stringify(entry.ratings) } })
}

export async function isConsensusSheetKept(id: string, store: Store = database()): Promise<boolean> {
  return (await store.consensusSheet.count({ where: { id } })) === 1
}

/** What one member of staff entered, wave by wave; another person's entries are not listed. */
export async function listConsensusSheets(enteredById: string, store: Store = database()): Promise<readonly OwnConsensusSheet[]> {
  const rows = await store.consensusSheet.findMany({
    where: { enteredById },
    include: { wave: { select: { id: true, title: true, state: true } }, community: { select: { name: true } } },
    orderBy: [{ wave: { opensOn: 'desc' } }, { community: { order: 'asc' } }, { headCount: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, wave, community, headCount, mayShow }) => ({ id, wave, community: community.name, headCount, mayShow }))
}

/** The wave of a sheet that this member of staff entered, or null. */
export async function findWaveOfConsensusSheet(id: string, enteredById: string, store: Store = database()): Promise<string | null> {
  const row = await store.consensusSheet.findFirst({ where: { id, enteredById }, select: { waveId: true } })
  return row?.waveId ?? null
}

export async function deleteConsensusSheet(id: string, store: Store): Promise<void> {
  await store.consensusSheet.deleteMany({ where: { id } })
}
