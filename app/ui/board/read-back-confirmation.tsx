import { ConfirmBox } from '../form/confirm-box'
import type { FieldProblem } from '../form/field-problem'
import type { TypedFields } from './board-answer'
import type { BoardView } from './board-view'

interface Properties {
  readonly view: BoardView
  readonly typed: TypedFields
  readonly problems: readonly FieldProblem[] | undefined
}

/** The end of the read-back: the group confirms what stands on the page, once the workshop is finished. */
export function ReadBackConfirmation({ view: { workshopId, state }, typed, problems }: Properties) {
  const page = `/workshops/${workshopId}`
  return (
    <>
      <h2 className="ds_h3">The group confirms</h2>
      {state === 'finished' ? (
        <div className="wm-form">
          <div className="wm-panel wm-panel--warning">
            <p>
              This cannot be taken back. It takes what was chosen and written as it stands on this page, saved or not. What is “not kept”
              and what was taken off the board is destroyed at once. The board is no longer shown to anybody who ran the workshop, and
              nothing can be added.
            </p>
          </div>
          <ConfirmBox claim="The group has heard the summary and confirms it" isTicked={typed['confirmed'] === 'yes'} problems={problems} />
          <div className="wm-actions">
            <button className="ds_button" type="submit" name="act" value="confirm">
              Confirm for the group
            </button>
            <a href={page}>Not now</a>
          </div>
        </div>
      ) : (
        <p id="confirmed">
          The group can confirm once <a href={page}>the workshop is finished</a>.
        </p>
      )}
    </>
  )
}
