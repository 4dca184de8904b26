import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type Day, day } from '~/domain/kernel/day'
import { encode } from '~/domain/response/crockford'
import { type Collector, collectorKinds, type CollectorKind, evidenceKinds, type EvidenceKind } from '~/domain/wave/collector'
import { database, type Store } from './database.server'

const kindColumn = z.enum(collectorKinds)
const evidenceColumn = z.enum(evidenceKinds)
const columns = {
  id: true,
  waveId: true,
  communityId: true,
  kind: true,
  evidenceKind: true,
  issued: true,
  owner: { select: { name: true } },
} as const

interface CollectorRow {
  readonly id: string
  readonly waveId: string
  readonly communityId: string
  readonly kind: string
  readonly evidenceKind: string
  readonly issued: number
  readonly owner: { readonly name: string } | null
}

function toCollector({ owner, ...row }: CollectorRow): Collector {
  return { ...row, kind: kindColumn.parse(row.kind), evidenceKind: evidenceColumn.parse(row.evidenceKind), ownerName: owner?.name ?? null }
}

/** Ten random symbols (50 bits): short enough to type from a poster, and nothing in it names the community. */
function newAddress(): string {
  return encode(randomBytes(7)).slice(0, 10).toLowerCase()
}

export async function findCollector(id: string, partnershipId: string, store: Store = database()): Promise<Collector | null> {
  const row = await store.collector.findFirst({ where: { id, wave: { partnershipId } }, select: columns })
  return row === null ? null : toCollector(row)
}

/** The ways in to a wave; their order tells nothing, because the ids are random. */
export async function listCollectors(waveId: string, store: Store = database()): Promise<readonly Collector[]> {
  const rows = await store.collector.findMany({ where: { waveId }, select: columns, orderBy: [{ kind: 'desc' }, { id: 'asc' }] })
  return rows.map(toCollector)
}

/** Returns the new collector's id, which is its address. */
export async function appendCollector(
  collector: {
    readonly waveId: string
    readonly communityId: string
    readonly kind: CollectorKind
    readonly evidenceKind: EvidenceKind
    /** Through whose hands every answer goes; null: through nobody's. */
    readonly ownerId: string | null
  },
  store: Store,
): Promise<string> {
  const row = await store.collector.create({ data: { ...collector, id: newAddress() } })
  return row.id
}

/** Where somebody asks the questions of a wave. */
export interface InterviewLink {
  readonly id: string
  readonly community: string
  readonly wave: { readonly title: string; readonly state: string; readonly opensOn: Day; readonly answerByDay: Day }
}

/** The interviews of one member of staff in waves that are not over, those that open last first. */
export async function listInterviews(ownerId: string, store: Store = database()): Promise<readonly InterviewLink[]> {
  const rows = await store.collector.findMany({
    where: { kind: 'interview', ownerId, wave: { state: { in: ['draft', 'open'] } } },
    select: {
      id: true,
      community: { select: { name: true } },
      wave: { select: { title: true, state: true, opensOn: true, answerByDay: true } },
    },
    orderBy: [{ wave: { opensOn: 'desc' } }, { wave: { title: 'asc' } }, { community: { order: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ id, community, wave }) => ({
    id,
    community: community.name,
    wave: { ...wave, opensOn: day(wave.opensOn), answerByDay: day(wave.answerByDay) },
  }))
}

export async function raiseIssued(id: string, by: number, store: Store): Promise<void> {
  await store.collector.update({ where: { id }, data: { issued: { increment: by } } })
}
