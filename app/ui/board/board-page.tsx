import { shownContributions } from '~/domain/workshop/board'
import type { FieldProblem } from '../form/field-problem'
import { AddForm } from './add-form'
import type { BoardAnswer } from './board-answer'
import { boardRoot } from './board-root'
import { BoardStages } from './board-stages'
import type { BoardView } from './board-view'
import { ContributionForms } from './contribution-forms'
import { DistressHelp, type HelpAtHand } from './distress-help'
import { DoneNote } from './done-note'
import { Interruptions } from './interruptions'
import { PauseBanner, PauseForm } from './pause-form'
import { TakenOff } from './taken-off'

interface Properties {
  readonly view: BoardView
  readonly help: HelpAtHand
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
  /** A new random id for the next contribution. */
  readonly nextId: string
}

/** The board of a workshop; every act is a form, and the script of the page takes over where it runs. */
export function BoardPage({ view, help, answer, problems, nextId }: Properties) {
  const { workshopId, layout, board, state } = view
  const address = `/workshops/${workshopId}/board`
  const shown = shownContributions(board)
  const isTaking = state !== 'over'
  return (
    <section id="board" className="wm-board" aria-label="Board" tabIndex={-1} {...boardRoot(view)}>
      <p role="status" data-board-status="" />
      <BoardNote view={view} />
      <DoneNote answer={answer} address={address} contributions={shown} />
      <div className="wm-board__top" data-board-top="">
        {isTaking ? <PauseBanner address={address} interruptions={board.interruptions} /> : null}
        <div className="wm-board__care">
          <DistressHelp {...help} />
          {isTaking ? <PauseForm address={address} interruptions={board.interruptions} problems={problems} /> : null}
        </div>
        {isTaking ? <AddForm address={address} layout={layout} nextId={nextId} answer={answer} problems={problems} /> : null}
      </div>
      {isTaking ? (
        <BoardStages layout={layout} contributions={shown}>
          {(contribution) => (
            <ContributionForms
              contribution={contribution}
              kept={board.contributions}
              address={address}
              layout={layout}
              answer={answer}
              problems={problems}
            />
          )}
        </BoardStages>
      ) : null}
      <TakenOff address={address} contributions={board.contributions} />
      {isTaking ? <Interruptions interruptions={board.interruptions} /> : null}
    </section>
  )
}

function BoardNote({ view: { workshopId, state, board } }: Pick<Properties, 'view'>) {
  const page = `/workshops/${workshopId}`
  if (state === 'over')
    return (
      <p className="wm-panel">
        {board.isConfirmed ? 'The group has confirmed the summary. ' : 'This workshop takes nothing any more. '}
        What was said is no longer shown here. <a href={page}>Back to the workshop</a>
      </p>
    )
  return (
    <>
      {state === 'finished' ? (
        <p className="wm-panel">
          This workshop is finished. What a device kept without signal still comes in until the group has confirmed the summary.{' '}
          <a href={`${page}/read-back`}>Read back</a>
        </p>
      ) : null}
      <p>
        <a href={page}>The page of this workshop</a> says the PIN that opens what this device keeps.{' '}
        <a href={`${page}/screen`} target="_blank" rel="noopener">
          Big screen (opens in a new tab)
        </a>
      </p>
    </>
  )
}
