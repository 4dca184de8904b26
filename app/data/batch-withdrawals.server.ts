import { parseWithdrawalReason, type BatchWithdrawal } from '~/domain/disclosure/batch-withdrawal'
import { poolCode } from '~/domain/disclosure/release'
import { day } from '~/domain/kernel/day'
import { inOrder } from './batches.server'
import { database, type Store } from './database.server'

/** A group that has a batch in a wave, and whether it was withdrawn. */
export interface BatchGroup {
  readonly batchId: string
  /** The code of a community, or of the pool. */
  readonly group: string
  readonly name: string
  readonly withdrawal: BatchWithdrawal | null
}

/** The groups that have a batch in a wave, in the order of the communities, the pool last. */
export async function listBatchGroups(waveId: string, store: Store = database()): Promise<readonly BatchGroup[]> {
  const rows = await store.batch.findMany({
    where: { waveId },
    select: { id: true, community: { select: { code: true, name: true, order: true } }, withdrawn: true },
  })
  return inOrder(rows).map(({ id, community, withdrawn }) => {
    const group = community?.code ?? poolCode
    const name = community?.name ?? 'Other groups combined'
    return { batchId: id, group, name, withdrawal: withdrawn === null ? null : toWithdrawal(group, withdrawn) }
  })
}

/** The batches of a wave that were withdrawn. */
export async function listWithdrawals(waveId: string, store: Store = database()): Promise<readonly BatchWithdrawal[]> {
  return (await listBatchGroups(waveId, store)).flatMap(({ withdrawal }) => withdrawal ?? [])
}

/** There is no way to take it back: triggers of both databases refuse. */
export async function appendWithdrawal(batchId: string, { reason, day: on }: BatchWithdrawal, store: Store): Promise<void> {
  await store.batchWithdrawal.create({ data: { batchId, reason, day: on } })
}

function toWithdrawal(group: string, row: { readonly reason: string; readonly day: string }): BatchWithdrawal {
  const reason = parseWithdrawalReason(row.reason)
  if (reason === null) throw new Error(`The database names a reason that no batch is withdrawn for: ${row.reason}`)
  return { group, reason, day: day(row.day) }
}
