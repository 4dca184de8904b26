import { deleteConsensusSheet, findWaveOfConsensusSheet } from '~/data/consensus-sheets.server'
import { holdWave } from '~/data/hold-wave.server'
import { transaction } from '~/data/transaction.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'

/** Takes one's own consensus sheet away while its wave is open; one that is gone already stays gone. */
export async function deleteConsensus({ id, enteredById }: { readonly id: string; readonly enteredById: string }): Promise<Result<null>> {
  const waveId = await findWaveOfConsensusSheet(id, enteredById)
  if (waveId === null) return accepted(null)
  return transaction(async (store) => {
    if (!(await holdWave(waveId, 'open', store))) return refused({ item: 'entries', key: 'wave-closed' })
    await deleteConsensusSheet(id, store)
    return accepted(null)
  })
}
