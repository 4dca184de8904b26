import { database, type Store } from './database.server'
import { eraseReceipts } from './mix-answers.server'

/**
 * Takes a wave from one state to the next; false when it was not in that state (somebody else was faster). The condition and the change are
 * one statement, so that of two people who press at once only one gets through.
 */
export async function advanceWave(
  waveId: string,
  step: { readonly from: string; readonly to: string; readonly closedOn?: string; readonly sealedOn?: string },
  store: Store = database(),
): Promise<boolean> {
  const { from, to, ...days } = step
  const { count } = await store.wave.updateMany({ where: { id: waveId, state: from }, data: { state: to, ...days } })
  return count === 1
}

/**
 * What closing ends: receipts no longer find their rows, nobody can tell which were used to withdraw, codes no longer let anybody in or bring
 * a draft back, and what still waits on a device can never be opened.
 * `vacuum` after the transaction takes what was erased off the disk.
 */
export async function eraseWaysBack(waveId: string, store: Store): Promise<void> {
  await eraseReceipts(waveId, store)
  await store.withdrawnReceipt.deleteMany({ where: { waveId } })
  await store.accessCode.deleteMany({ where: { collector: { waveId } } })
  await store.resumeDraft.deleteMany({ where: { waveId } })
  await store.waveKey.deleteMany({ where: { waveId } })
}
