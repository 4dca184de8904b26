import { appendAudit } from '~/data/audit.server'
import { today } from '~/data/clock.server'
import { transaction } from '~/data/transaction.server'
import { vacuum } from '~/data/vacuum.server'
import { advanceWave, eraseWaysBack } from '~/data/wave-state.server'
import { findWave } from '~/data/waves.server'
import type { Day } from '~/domain/kernel/day'
import { accepted, type Problem, refused, type Result } from '~/domain/kernel/result'
import { handInAll } from './hand-in-sheets.server'

interface Request {
  readonly waveId: string
  readonly partnershipId: string
  /** Who closes, for the audit log. */
  readonly actor: string
}

function refusalOf(wave: { readonly state: string; readonly paperInDay: string } | null, now: Day): Problem | null {
  if (wave === null) return { item: 'wave', key: 'wave.unknown' }
  if (wave.state !== 'open') return { item: 'wave', key: 'wave.notOpen' }
  if (now < wave.paperInDay) return { item: 'wave', key: 'wave.closesLater', values: { day: wave.paperInDay } }
  return null
}

/** Many sheets of paper may have to be handed in: milliseconds. */
const patience = 10 * 60_000

/**
 * Ends a wave, from its paper-in day on: sheets that were typed are handed in, receipts and codes stop working, and from now on nothing can
 * change, so that what is previewed is what is sealed.
 */
export async function closeWave({ waveId, partnershipId, actor }: Request): Promise<Result<{ closedOn: Day }>> {
  const closedOn = today()
  const result = await transaction(async (store): Promise<Result<{ closedOn: Day }>> => {
    const refusal = refusalOf(await findWave(waveId, partnershipId, store), closedOn)
    if (refusal !== null) return refused(refusal)
    // Taken first: the row stays locked, so that an answer that comes meanwhile is either in the wave or told that it is closed.
    if (!(await advanceWave(waveId, { from: 'open', to: 'closed', closedOn }, store))) {
      return refused({ item: 'wave', key: 'wave.notOpen' })
    }
    await handInAll(waveId, store)
    await eraseWaysBack(waveId, store)
    await appendAudit({ partnershipId, actor, act: 'close', subject: waveId }, store)
    return accepted({ closedOn })
  }, patience)
  if (result.ok) await vacuum()
  return result
}
