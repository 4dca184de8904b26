import { shownContributions } from '~/domain/workshop/board'
import type { FieldProblem } from '../form/field-problem'
import { AddForm } from './add-form'
import { boardRoot } from './board-root'
import { BoardStages } from './board-stages'
import type { BoardView } from './board-view'
import { ContributionForms } from './contribution-forms'
import { DoneNote } from './done-note'
import type { BoardAnswer } from './board-answer'

interface Properties {
  readonly view: BoardView
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
  /** A new random id for the next contribution. */
  readonly nextId: string
}

/** The board of a workshop while it takes contributions; every act is a form, and the script of the page takes over where it runs. */
export function BoardPage({ view, answer, problems, nextId }: Properties) {
  const { workshopId, layout, board } = view
  const address = `/workshops/${workshopId}/board`
  return (
    <section id="board" className="wm-board" aria-label="Board" {...boardRoot(view)}>
      <p role="status" data-board-status="" />
      <DoneNote answer={answer} address={address} />
      <AddForm address={address} layout={layout} nextId={nextId} answer={answer} problems={problems} />
      <BoardStages layout={layout} contributions={shownContributions(board)}>
        {(contribution) => (
          <ContributionForms contribution={contribution} address={address} layout={layout} answer={answer} problems={problems} />
        )}
      </BoardStages>
    </section>
  )
}
