import type { SignedIn } from '~/data/sessions.server'
import { emptyBoard } from '~/domain/workshop/board'
import { shownStages } from '~/domain/workshop/board-layout'
import type { TakenEntries } from '~/domain/workshop/board-sync'
import { kindsOnBoard } from '~/domain/workshop/contribution'
import type { Workshop } from '~/domain/workshop/workshop'

/** What a page shows of a board; `?shell` asks for it without any contribution, so that a device may keep it. */
export function boardView(
  request: Request,
  workshop: Workshop,
  { board, state }: Pick<TakenEntries, 'board' | 'state'>,
  session: SignedIn,
) {
  const { id, title, journey } = workshop
  const isShell = new URL(request.url).searchParams.has('shell')
  return {
    workshopId: id,
    title,
    partnershipId: session.partnershipId,
    layout: {
      stages: shownStages(journey, board).map(({ code, name }) => ({ code, name })),
      kinds: kindsOnBoard(journey.perspective),
      perspective: journey.perspective,
    },
    board: isShell ? emptyBoard : board,
    state,
    isShell,
  }
}
