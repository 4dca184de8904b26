import { vacuumTexts } from '~/data/vacuum.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { takeAll } from '~/domain/workshop/take-all'
import { storeTaken } from './store-taken.server'
import { type ActingOnBoard, whileBoardIsHeld } from './while-board-is-held.server'

/**
 * The group has confirmed the summary: what it does not want kept, and what was taken off the board, is destroyed, and nobody who ran the
 * workshop sees the rest until it is reviewed. Refused before the workshop is finished, and a second time.
 */
export async function confirmReadBack(acting: ActingOnBoard): Promise<Result<null>> {
  const confirmed = await whileBoardIsHeld<null>(acting, async (holding, store) => {
    const taken = takeAll(holding, [{ sequence: 1, entry: { act: 'confirm' } }], 0, new Set())
    const [no] = taken.refused
    if (no !== undefined) return refused({ item: 'confirmed', key: no.key })
    await storeTaken(holding, taken, store)
    return accepted(null)
  })
  if (confirmed.ok) await vacuumTexts()
  return confirmed
}
