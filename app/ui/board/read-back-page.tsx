import { shownContributions } from '~/domain/workshop/board'
import type { FieldProblem } from '../form/field-problem'
import type { BoardAnswer, TypedFields } from './board-answer'
import { boardRoot } from './board-root'
import type { BoardView } from './board-view'
import { DoneNote } from './done-note'
import { LearningPoints } from './learning-points'
import { ReadBackConfirmation } from './read-back-confirmation'
import { ReadBackList } from './read-back-list'
import { TakenOff } from './taken-off'

interface Properties {
  readonly view: BoardView
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
  readonly nextId: string
}

/**
 * The read-back: the group hears what was written down, decides what becomes of it, and confirms the summary. It is one form, so that whatever
 * button is pressed keeps everything that was chosen and written on the page.
 */
export function ReadBackPage({ view, answer, problems, nextId }: Properties) {
  const { workshopId, layout, board } = view
  const address = `/workshops/${workshopId}/read-back`
  const shown = shownContributions(board)
  const typed: TypedFields = answer === undefined || problems === undefined ? {} : answer.typed
  return (
    <section id="board" aria-label="Read-back" tabIndex={-1} {...boardRoot(view)}>
      <p>
        Read this out to the group. For every line it decides: its words may be published after a reviewer has seen them, they stay with the
        staff, or they are not kept. Until it decides, a line is for staff only.
      </p>
      <p>Every button on this page saves all that was chosen and written on it.</p>
      <DoneNote answer={answer} address={address} contributions={shown} />
      <form method="post" action={`${address}#done`} noValidate>
        <ReadBackList layout={layout} contributions={shown} typed={typed} problems={problems} />
        <LearningPoints contributions={shown} newId={newIdOf(typed, view, nextId)} typed={typed} problems={problems} />
        <TakenOff address={null} contributions={board.contributions} />
        <ReadBackConfirmation view={view} typed={typed} problems={problems} />
      </form>
    </section>
  )
}

/** What was typed keeps its id, so that sent twice it counts once; another one where the board has that id already. */
function newIdOf(typed: TypedFields, { board }: BoardView, nextId: string): string {
  const id = typed['id']
  return id === undefined || board.contributions.some((there) => there.id === id) ? nextId : id
}
