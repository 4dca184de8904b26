import type { Journey } from '~/domain/workshop/workshop'
import { type AboutContribution, ContributionAbout } from '../coding/contribution-about'
import type { BoardAnswer } from './board-answer'
import type { BoardView } from './board-view'

interface Properties {
  readonly view: BoardView
  readonly answer: BoardAnswer | undefined
  /** What the group picked, as far as it is reviewed. */
  readonly priorities: readonly (AboutContribution & { readonly id: string })[]
  readonly journey: Pick<Journey, 'stages'>
}

/** The read-back once it is over: what became of the board, and what the group picked as its priorities. */
export function ReadBackOver({ view: { workshopId, board }, answer, priorities, journey }: Properties) {
  return (
    <>
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
      <NotTaken text={answer?.typed['text'] ?? ''} />
      {board.isConfirmed ? <Priorities priorities={priorities} journey={journey} /> : null}
    </>
  )
}

/** Somebody confirmed while somebody else was writing: what was written is not lost from sight. */
function NotTaken({ text }: { readonly text: string }) {
  if (text.trim() === '') return null
  return (
    <section aria-labelledby="not-taken">
      <h2 className="ds_h3" id="not-taken">
        This came too late and was not kept
      </h2>
      <p className="wm-board__words">{text}</p>
    </section>
  )
}

function Priorities({ priorities, journey }: Pick<Properties, 'priorities' | 'journey'>) {
  return (
    <section aria-labelledby="priorities">
      <h2 className="ds_h3" id="priorities">
        Priorities of the group
      </h2>
      <p>
        {priorities.length === 0
          ? 'None can be shown: a priority that the group picked stands here once reviewers have let its words through.'
          : 'What the group picked and reviewers have let through. This is for staff; no public page says what was picked.'}
      </p>
      <ul className="wm-quotes">
        {priorities.map((priority) => (
          <li key={priority.id} className="wm-quote">
            <ContributionAbout id={`priority-${priority.id}`} contribution={priority} journey={journey} />
          </li>
        ))}
      </ul>
    </section>
  )
}
