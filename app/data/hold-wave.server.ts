import type { WaveState } from '~/domain/wave/wave-state'
import type { Store } from './database.server'

/**
 * True when the wave is in this state and will stay in it until the transaction ends: whoever closes it, and whoever else types or hands
 * in, waits. Writing the state over itself locks the row on PostgreSQL, and on SQLite takes the write lock before anything is read.
 */
export async function holdWave(waveId: string, state: WaveState, store: Store): Promise<boolean> {
  const { count } = await store.wave.updateMany({ where: { id: waveId, state }, data: { state } })
  return count === 1
}

/** The same for whoever acts on a text of a wave, whatever state the wave is in: meanwhile no answer comes in that would write the row anew. */
export async function holdWaveAsItIs(waveId: string, store: Store): Promise<void> {
  await store.wave.updateMany({ where: { id: waveId }, data: { id: waveId } })
}
