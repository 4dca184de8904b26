import { z } from 'zod'
import { collectorKinds, evidenceKinds, type CollectorKind, type EvidenceKind } from '~/domain/wave/collector'
import { database, type Store } from './database.server'

/** A way in to a wave as another wave may have one of the same kind: its address is not among what is copied. */
export interface WayToCopy {
  readonly id: string
  readonly community: { readonly id: string; readonly name: string }
  readonly kind: CollectorKind
  readonly evidenceKind: EvidenceKind
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly issued: number
}

const kindColumn = z.enum(collectorKinds)
const evidenceColumn = z.enum(evidenceKinds)

/** The ways in to a wave of this partnership that could be made anew: those whose typist is gone are left out. */
export async function listWaysToCopy(waveId: string, partnershipId: string, store: Store = database()): Promise<readonly WayToCopy[]> {
  const rows = await store.collector.findMany({
    where: { waveId, wave: { partnershipId }, OR: [{ ownerId: null }, { owner: { active: true } }] },
    select: {
      id: true,
      kind: true,
      evidenceKind: true,
      issued: true,
      community: { select: { id: true, name: true } },
      owner: { select: { id: true, name: true } },
    },
    orderBy: [{ community: { order: 'asc' } }, { kind: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ ...row, kind: kindColumn.parse(row.kind), evidenceKind: evidenceColumn.parse(row.evidenceKind) }))
}
