import { type Interruption, interruptionReasons } from '~/domain/workshop/board'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { reasonWords } from './board-words'

interface Properties {
  readonly address: string
  readonly interruptions: readonly Interruption[]
  readonly problems: readonly FieldProblem[] | undefined
}

const actWords: Readonly<Record<Interruption['act'], string>> = { paused: 'Paused', resumed: 'Went on', stopped: 'Stopped' }

/** Pauses and stops with their reasons, and the way to record another one. */
export function Interruptions({ address, interruptions, problems }: Properties) {
  const last = interruptions.at(-1)?.act
  const problem = problemOf(problems, 'reason')
  return (
    <section className="wm-board__interruptions" aria-labelledby="interruptions-heading" data-interruptions="">
      <h2 className="ds_h3" id="interruptions-heading">
        Pause or stop
      </h2>
      <ol data-interruption-list="">
        {interruptions.map(({ act, reason }, index) => (
          <li key={`${index} ${act}`}>{act === 'resumed' ? actWords[act] : `${actWords[act]}: ${reasonWords[reason].toLowerCase()}`}</li>
        ))}
      </ol>
      <form method="post" action={`${address}#done`} id="interrupt">
        <input type="hidden" name="seen" value={interruptions.length} />
        {last === 'paused' || last === 'stopped' ? <Act act="resume" label="Go on" /> : null}
        {last === 'stopped' ? null : (
          <>
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
            <div className="wm-actions">
              {last === 'paused' ? null : <Act act="pause" label="Pause" />}
              <Act act="stop" label="Stop the workshop" />
            </div>
          </>
        )}
      </form>
    </section>
  )
}

function Act({ act, label }: { readonly act: string; readonly label: string }) {
  return (
    <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value={act}>
      {label}
    </button>
  )
}
