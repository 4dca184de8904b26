import { z } from 'zod'
import { type Day, day } from '~/domain/kernel/day'
import type { WavePlan } from '~/domain/wave/plan-wave'
import type { Wave } from '~/domain/wave/wave'
import type { MovableDays } from '~/domain/wave/wave-days'
import { parseWaveState, type WaveState } from '~/domain/wave/wave-state'
import { database, type Store } from './database.server'

const languagesColumn = z.array(z.string())
const withCommunities = { communities: { include: { community: true }, orderBy: { community: { order: 'asc' } } } } as const

type WaveRow = NonNullable<Awaited<ReturnType<typeof findRow>>>

function findRow(id: string, partnershipId: string, store: Store) {
  return store.wave.findFirst({ where: { id, partnershipId }, include: withCommunities })
}

export function stateOfRow(text: string): WaveState {
  const state = parseWaveState(text)
  if (state === null) throw new Error(`The database names a state that no wave can be in: ${text}`)
  return state
}

function toWave({ communities, ...row }: WaveRow): Wave {
  return {
    ...row,
    opensOn: day(row.opensOn),
    answerByDay: day(row.answerByDay),
    paperInDay: day(row.paperInDay),
    publishOn: row.publishOn === null ? null : day(row.publishOn),
    closedOn: row.closedOn === null ? null : day(row.closedOn),
    sealedOn: row.sealedOn === null ? null : day(row.sealedOn),
    languages: languagesColumn.parse(JSON.parse(row.languages)),
    state: stateOfRow(row.state),
    communities: communities.map(({ community, meetsAsOneGroup }) => ({
      id: community.id,
      code: community.code,
      name: community.name,
      meetsAsOneGroup,
    })),
  }
}

export async function findWave(id: string, partnershipId: string, store: Store = database()): Promise<Wave | null> {
  const row = await findRow(id, partnershipId, store)
  return row === null ? null : toWave(row)
}

/** The waves of a partnership, the one that opens last first. */
export async function listWaves(partnershipId: string, store: Store = database()): Promise<readonly Wave[]> {
  const rows = await store.wave.findMany({
    where: { partnershipId },
    include: withCommunities,
    orderBy: [{ opensOn: 'desc' }, { id: 'asc' }],
  })
  return rows.map(toWave)
}

/** Of every partnership, in no order that means anything. */
export async function listWaveIds(store: Store = database()): Promise<readonly string[]> {
  const rows = await store.wave.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}

/** A draft; returns its id. */
export async function appendWave(partnershipId: string, plan: WavePlan, store: Store): Promise<string> {
  const { communities, languages, ...columns } = plan
  const row = await store.wave.create({
    data: {
      ...columns,
      partnershipId,
      languages: JSON.stringify(languages),
      state: 'draft',
      communities: { create: communities.map(({ id, meetsAsOneGroup }) => ({ communityId: id, meetsAsOneGroup })) },
    },
  })
  return row.id
}

export async function markOpen(waveId: string, store: Store): Promise<void> {
  await store.wave.update({ where: { id: waveId }, data: { state: 'open' } })
}

export async function storeDays(waveId: string, days: MovableDays, store: Store): Promise<void> {
  await store.wave.update({ where: { id: waveId }, data: { ...days } })
}

/** Whether a community of a wave meets as one group. */
export async function storeOneGroup(waveId: string, communityId: string, meetsAsOneGroup: boolean, store: Store): Promise<void> {
  await store.waveCommunity.update({ where: { waveId_communityId: { waveId, communityId } }, data: { meetsAsOneGroup } })
}

/** The sealed waves of every partnership whose day of release is this one or earlier, the earliest first. */
export async function listSealedUntil(publishOn: Day, store: Store = database()): Promise<readonly Wave[]> {
  const rows = await store.wave.findMany({
    where: { state: 'sealed', publishOn: { lte: publishOn } },
    include: withCommunities,
    orderBy: [{ publishOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toWave)
}

/** A draft goes with everything that was prepared for it; nobody can have answered it. */
export async function deleteDraft(waveId: string, store: Store): Promise<void> {
  await store.accessCode.deleteMany({ where: { collector: { waveId } } })
  await store.paperSheet.deleteMany({ where: { collector: { waveId } } })
  await store.collector.deleteMany({ where: { waveId } })
  await store.waveCommunity.deleteMany({ where: { waveId } })
  await store.ownQuestion.deleteMany({ where: { waveId } })
  await store.wave.delete({ where: { id: waveId, state: 'draft' } })
}
