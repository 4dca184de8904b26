import type { TakenEntries } from './board-sync'
import type { Workshop } from './workshop'

/**
 * How far a board has come. It takes everything until the group has confirmed the summary or the review was closed: what a device kept
 * without signal may come in after the workshop was finished. A cancelled workshop takes nothing.
 */
export function boardState({
  state,
  confirmedOn,
  reviewClosedOn,
}: Pick<Workshop, 'state' | 'confirmedOn' | 'reviewClosedOn'>): TakenEntries['state'] {
  if (state === 'cancelled' || confirmedOn !== null || reviewClosedOn !== null) return 'over'
  return state === 'finished' ? 'finished' : 'running'
}
