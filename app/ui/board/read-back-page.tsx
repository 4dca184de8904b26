import { shownContributions } from '~/domain/workshop/board'
import { ConfirmForm } from '../coordinate/confirm-form'
import type { FieldProblem } from '../form/field-problem'
import type { BoardAnswer } from './board-answer'
import { boardRoot } from './board-root'
import type { BoardView } from './board-view'
import { DoneNote } from './done-note'
import { LearningPoints } from './learning-points'
import { ReadBackList } from './read-back-list'
import { TakenOff } from './taken-off'

interface Properties {
  readonly view: BoardView
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
  readonly nextId: string
}

/** The read-back: the group hears what was written down, decides what becomes of it, and confirms the summary. */
export function ReadBackPage({ view, answer, problems, nextId }: Properties) {
  const { workshopId, layout, board, state } = view
  const address = `/workshops/${workshopId}/read-back`
  const shown = shownContributions(board)
  if (state === 'over') return <ReadBackOver view={view} />
  return (
    <section id="board" aria-label="Read-back" tabIndex={-1} {...boardRoot(view)}>
      <p>
        Read this out to the group. For every line it decides: its words may be published after a reviewer has seen them, they stay with the
        staff, or they are not kept. Until it decides, a line is for staff only.
      </p>
      <DoneNote answer={answer} address={address} contributions={shown} />
      <ReadBackList address={address} layout={layout} contributions={shown} />
      <LearningPoints address={address} contributions={shown} nextId={nextId} answer={answer} problems={problems} />
      <TakenOff address={address} contributions={board.contributions} />
      <h2 className="ds_h3">The group confirms</h2>
      {state === 'finished' ? (
        <ConfirmForm
          claim="The group has heard the summary and confirms it"
          button="Confirm for the group"
          back={`/workshops/${workshopId}`}
          problems={problems}
          fields={<input type="hidden" name="act" value="confirm" />}
        >
          <p>
            This cannot be taken back. What is “not kept” and what was taken off the board is destroyed at once. The board is no longer
            shown to anybody who ran the workshop, and nothing can be added. Save what the group decided first.
          </p>
        </ConfirmForm>
      ) : (
        <p id="confirmed">
          The group can confirm once <a href={`/workshops/${workshopId}`}>the workshop is finished</a>.
        </p>
      )}
    </section>
  )
}

function ReadBackOver({ view: { workshopId, board } }: Pick<Properties, 'view'>) {
  return (
    <div className="wm-panel wm-panel--done" id="done">
      <p>
        {board.isConfirmed
          ? 'The group has confirmed the summary. What it did not want kept, and what was taken off the board, is destroyed. The rest waits for its review.'
          : 'This workshop takes nothing any more.'}
      </p>
      <p>
        <a href={`/workshops/${workshopId}`}>Back to the workshop</a>
      </p>
    </div>
  )
}
