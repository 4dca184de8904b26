import { loadBoard } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { holdWorkshop } from '~/data/hold-workshop.server'
import { transaction } from '~/data/transaction.server'
import { refused, type Result } from '~/domain/kernel/result'
import type { Board } from '~/domain/workshop/board'
import type { Workshop } from '~/domain/workshop/workshop'

/** Who acts on a board. */
export interface BoardActor {
  readonly id: string
  readonly name: string
}

/** Which board, and who acts on it. */
export interface ActingOnBoard {
  readonly workshopId: string
  readonly partnershipId: string
  readonly actor: BoardActor
}

/** A workshop, its board and who acts on it, inside the transaction that holds them. */
export interface Holding {
  readonly workshop: Workshop
  readonly board: Board
  readonly actor: BoardActor
}

/** Does something with a board while nobody else changes it; refused to whoever does not run the workshop, or no longer does. */
export function whileBoardIsHeld<Value>(
  { workshopId, partnershipId, actor }: ActingOnBoard,
  work: (holding: Holding, store: Store) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return transaction(async (store) => {
    const workshop = await holdWorkshop(workshopId, partnershipId, store)
    if (workshop === null || !workshop.facilitatorIds.includes(actor.id)) return refused({ item: 'board', key: 'board.revoked' })
    return work({ workshop, board: await loadBoard(workshopId, store), actor }, store)
  })
}
