import { boardVersion, loadBoard } from '~/data/contributions.server'
import type { Store } from '~/data/database.server'
import { emptyBoard } from '~/domain/workshop/board'
import { boardState } from '~/domain/workshop/board-state'
import type { TakenEntries } from '~/domain/workshop/board-sync'
import type { Workshop } from '~/domain/workshop/workshop'

/** The board of a workshop for whoever runs it; once it is over, nothing of what was said. */
export async function readBoard(
  workshop: Pick<Workshop, 'id' | 'state' | 'confirmedOn' | 'reviewClosedOn'>,
  store?: Store,
): Promise<Pick<TakenEntries, 'board' | 'version' | 'state'>> {
  const state = boardState(workshop)
  const isConfirmed = workshop.confirmedOn !== null
  const board = state === 'over' ? { ...emptyBoard, isConfirmed } : await loadBoard(workshop.id, store)
  return { board, version: boardVersion(board, state), state }
}
