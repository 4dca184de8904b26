import { listIdsElsewhere } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { vacuumTexts } from '~/data/vacuum.server'
import { appendCapture, findCapture, storeApplied } from '~/data/workshop-captures.server'
import { accepted, refused, type Result } from '~/domain/kernel/result'
import { takenLayout } from '~/domain/workshop/board-layout'
import { boardState } from '~/domain/workshop/board-state'
import type { TakenEntries } from '~/domain/workshop/board-sync'
import type { NumberedEntry } from '~/domain/workshop/entry'
import { takeAll } from '~/domain/workshop/take-all'
import { refusedBefore } from '~/domain/workshop/take-entry'
import type { Workshop } from '~/domain/workshop/workshop'
import { readBoard } from './read-board.server'
import { storeTaken } from './store-taken.server'
import { type BoardActor, type Holding, whileBoardIsHeld } from './while-board-is-held.server'

interface Sent {
  readonly workshop: Pick<Workshop, 'id'>
  readonly staff: BoardActor & { readonly partnershipId: string }
  /** The secret of the device. */
  readonly capture: string
  readonly entries: readonly NumberedEntry[]
}

/** The number of the last entry that was taken from this device, which is noted when it is new; null where it is to be wiped. */
async function appliedOf({ capture, workshop, staff }: Sent, store: Store): Promise<number | null> {
  const known = await findCapture(capture, store)
  if (known !== null) return known.isRevoked || known.workshopId !== workshop.id ? null : known.applied
  await appendCapture(capture, { workshopId: workshop.id, staffId: staff.id }, store)
  return 0
}

/** What was refused of entries that were sent before: the answer may have been lost on its way. */
function retold({ workshop, board }: Holding, entries: readonly NumberedEntry[]): TakenEntries['refused'] {
  if (boardState(workshop) === 'over') return []
  return entries.flatMap(({ sequence, entry }) => {
    const key = refusedBefore(board, entry, takenLayout(workshop.journey))
    return key === null ? [] : [{ sequence, key }]
  })
}

async function take(sent: Sent, holding: Holding, store: Store): Promise<Result<TakenEntries>> {
  const applied = await appliedOf(sent, store)
  if (applied === null) return refused({ item: 'capture', key: 'board.revoked' })
  const fresh = sent.entries.filter(({ sequence }) => sequence > applied)
  const first = fresh[0]?.sequence ?? applied + 1
  if (first !== applied + 1 && boardState(holding.workshop) !== 'over')
    return refused({ item: 'entries', key: 'board.gap', values: { applied } })
  const added = fresh.flatMap(({ entry }) => (entry.act === 'add' ? [entry.id] : []))
  const taken = takeAll(holding, fresh, applied, await listIdsElsewhere(added, holding.workshop.id, store))
  const workshop = await storeTaken(holding, taken, store)
  if (taken.settled > applied) await storeApplied(sent.capture, taken.settled, store)
  const before = sent.entries.filter(({ sequence }) => sequence <= applied)
  return accepted({
    ...(await readBoard(workshop, store)),
    applied: Math.max(applied, fresh.at(-1)?.sequence ?? 0),
    refused: [...retold(holding, before), ...taken.refused],
  })
}

/**
 * Takes what a device sends, each entry exactly once whatever is sent again, and answers with the board as it is then. Refused as a whole:
 * whoever does not run the workshop, a device that was revoked, a gap in its numbers.
 */
export async function takeEntries(sent: Sent): Promise<Result<TakenEntries>> {
  const { workshop, staff } = sent
  const acting = { workshopId: workshop.id, partnershipId: staff.partnershipId, actor: staff }
  const taken = await whileBoardIsHeld(acting, (holding, store) => take(sent, holding, store))
  if (taken.ok && taken.value.board.isConfirmed) await vacuumTexts()
  return taken
}
