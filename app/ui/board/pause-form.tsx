import { type Interruption, interruptionReasons } from '~/domain/workshop/board'
import { lastingInterruption } from '~/domain/workshop/screen-board'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { reasonWords } from './board-words'
import { lastingSentence, meanwhileWords } from './pause-words'

interface Properties {
  readonly address: string
  readonly interruptions: readonly Interruption[]
}

/** Pauses or stops the workshop, with a reason; while it is paused it can only be stopped, and nothing after a stop. */
export function PauseForm({ address, interruptions, problems }: Properties & { readonly problems: readonly FieldProblem[] | undefined }) {
  const lasts = lastingInterruption({ interruptions })?.act
  const problem = problemOf(problems, 'reason')
  return (
    <form
      className="wm-board__pause"
      method="post"
      action={`${address}#done`}
      id="interrupt"
      aria-label="Pause or stop the workshop"
      hidden={lasts === 'stopped'}
    >
      <input type="hidden" name="seen" value={interruptions.length} />
      <label className="ds_label" htmlFor="reason">
        Why
      </label>
      {problem ? (
        <p className="ds_question__error-message" id="reason-problem">
          {problem}
        </p>
      ) : null}
      <select className="ds_select" id="reason" name="reason" aria-describedby={problem ? 'reason-problem' : undefined}>
        {interruptionReasons.map((reason) => (
          <option key={reason} value={reason}>
            {reasonWords[reason]}
          </option>
        ))}
      </select>
      <Act act="pause" label="Pause" isHidden={lasts === 'paused'} />
      <Act act="stop" label="Stop the workshop" isHidden={false} />
    </form>
  )
}

/** Lasts at the top as long as a pause or a stop does, with the way to go on. */
export function PauseBanner({ address, interruptions }: Properties) {
  const lasting = lastingInterruption({ interruptions })
  return (
    <form className="wm-board__paused" method="post" action={`${address}#done`} id="paused" aria-label="Go on" hidden={lasting === null}>
      <input type="hidden" name="seen" value={interruptions.length} />
      <p>
        <strong data-paused="">{lasting === null ? '' : lastingSentence(lasting)}</strong> <span data-paused-since="" />{' '}
        <span className="wm-board__meanwhile">{meanwhileWords}</span>
      </p>
      <Act act="resume" label="Go on" isHidden={false} />
    </form>
  )
}

function Act({ act, label, isHidden }: { readonly act: string; readonly label: string; readonly isHidden: boolean }) {
  return (
    <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value={act} hidden={isHidden}>
      {label}
    </button>
  )
}
