import type { Workshop } from '~/domain/workshop/workshop'
import { DayWords } from '~/ui/coordinate/day-words'

interface Properties {
  readonly workshop: Pick<Workshop, 'id' | 'state' | 'heldOn' | 'finishedOn' | 'confirmedOn' | 'reviewClosedOn'>
  readonly isOwn: boolean
  readonly isReviewer: boolean
  /** Whether the board can be opened today. */
  readonly mayStart: boolean
  /** Whether its day has come. */
  readonly mayFinish: boolean
  /** Whether who came was recorded. */
  readonly isCounted: boolean
}

/** What comes next in the life of a workshop, for whoever looks. */
export function WorkshopNextStep(properties: Properties) {
  return (
    <section className="wm-panel" aria-labelledby="next">
      <h2 id="next">What comes next</h2>
      <Step {...properties} />
    </section>
  )
}

function Step(properties: Properties) {
  const { state } = properties.workshop
  if (state === 'cancelled') return <p>It was called off. What had been said, if anything, is destroyed.</p>
  if (state === 'finished') return <Finished {...properties} />
  if (!properties.isOwn) return <p>Its facilitators open the board, and finish the workshop when it is over.</p>
  return state === 'running' ? <Running {...properties} /> : <Planned {...properties} />
}

function Planned({ workshop, mayStart, mayFinish }: Properties) {
  return (
    <>
      {mayStart ? (
        <form method="post">
          <p>Open the board where there is a signal, up to a week before the day. Then open it once on every tablet.</p>
          <button className="ds_button" type="submit" name="intent" value="start">
            Open the board
          </button>
        </form>
      ) : (
        <p>The board can be opened from a week before the day until a week after it.</p>
      )}
      {mayFinish ? (
        <p>
          Was it held without a board? <a href={`/workshops/${workshop.id}/finish`}>Record who came</a>
        </p>
      ) : null}
    </>
  )
}

function Running({ workshop: { id }, mayFinish }: Properties) {
  return (
    <>
      <ul>
        <li>
          <a href={`/workshops/${id}/board`}>The board</a>, where you type what people say
        </li>
        <li>
          <a href={`/workshops/${id}/screen`}>The big screen</a>, for the room
        </li>
        {mayFinish ? (
          <li>
            <a href={`/workshops/${id}/finish`}>Finish the workshop</a>, when every tablet has sent what it keeps
          </li>
        ) : null}
      </ul>
      <p>If nobody finishes it, it counts as finished a week after its day.</p>
    </>
  )
}

function Finished({ workshop, isOwn, isReviewer, isCounted }: Properties) {
  const { id, finishedOn, confirmedOn, reviewClosedOn } = workshop
  return (
    <>
      {finishedOn === null ? null : (
        <p>
          It was finished on <DayWords day={finishedOn} />.
        </p>
      )}
      {confirmedOn === null ? null : (
        <p>
          The group confirmed the summary on <DayWords day={confirmedOn} />. Facilitators do not see what was said any more.
        </p>
      )}
      <p>
        {reviewClosedOn === null ? (
          'What was said waits for its review. What nobody reviews within 30 days of the day it was finished is destroyed.'
        ) : (
          <>
            Its review was closed on <DayWords day={reviewClosedOn} />. Nothing waits any more.
          </>
        )}
      </p>
      <ul>
        {isOwn && confirmedOn === null && reviewClosedOn === null ? (
          <li>
            <a href={`/workshops/${id}/read-back`}>Read it back to the group</a>, and let it decide what may be published
          </li>
        ) : null}
        {isOwn ? (
          <li>
            <a href={`/workshops/${id}/finish`}>{isCounted ? 'Put right who came' : 'Record who came'}</a>, until a statement is published
          </li>
        ) : null}
        {isReviewer ? (
          <li>
            <a href={`/review/workshops/${id}`}>Review what was said</a>
          </li>
        ) : null}
      </ul>
    </>
  )
}
