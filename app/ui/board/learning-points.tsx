import type { BoardContribution, ShownContribution } from '~/domain/workshop/board'
import { choiceAbout } from '~/domain/workshop/read-back-form'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { TextArea } from '../form/text-area'
import type { TypedFields } from './board-answer'

interface Properties {
  readonly contributions: readonly ShownContribution[]
  /** The id of the next learning point. */
  readonly newId: string
  /** The page as it was sent, when something on it has to be mended; else empty. */
  readonly typed: TypedFields
  readonly problems: readonly FieldProblem[] | undefined
}

/** The summary: what the group learned, a point at a time, added and mended while it is read out. */
export function LearningPoints({ contributions, newId, typed, problems }: Properties) {
  return (
    <section aria-labelledby="learned-heading" id="learned" className="wm-form" tabIndex={-1}>
      <h2 className="ds_h3" id="learned-heading">
        The summary
      </h2>
      <p>
        Write down with the group what it learned, one point at a time. A point that the group lets be published goes into the participation
        statement; one that you add stands in the list above then, for staff only until the group decides.
      </p>
      {contributions
        .filter(({ kind }) => kind === 'learning-point')
        .map((point) => (
          <LearningPoint key={point.id} point={point} typed={typed} problems={problems} />
        ))}
      <input type="hidden" name="id" value={newId} />
      <TextArea
        name="text"
        label="One more learning point"
        hint="Never a name."
        value={typed['text'] ?? ''}
        problems={problems}
        lang="en"
        dir="ltr"
      />
      <button className="ds_button ds_button--secondary" type="submit" name="act" value="add">
        Add
      </button>
    </section>
  )
}

/** What the page showed is sent along, so that words are changed only where they were written anew. */
function LearningPoint({ point, typed, problems }: Pick<Properties, 'typed' | 'problems'> & { readonly point: BoardContribution }) {
  const { id, order, text } = point
  const problem = problemOf(problems, `text-${id}`)
  return (
    <div>
      <input type="hidden" name={`was-text-${id}`} value={text} />
      <label className="ds_label" htmlFor={`text-${id}`}>
        Learning point {order}
      </label>
      {problem ? (
        <p className="ds_question__error-message" id={`text-${id}-problem`}>
          {problem}
        </p>
      ) : null}
      <textarea
        className="ds_input"
        id={`text-${id}`}
        name={`text-${id}`}
        rows={2}
        defaultValue={choiceAbout(point, typed).text ?? text}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `text-${id}-problem` : undefined}
        data-marks=""
      />
      <div className="wm-actions">
        <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value="decide">
          Keep these words<span className="wm-visually-hidden"> of learning point {order}</span>
        </button>
        <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="remove" value={id}>
          Take out<span className="wm-visually-hidden"> learning point {order}</span>
        </button>
      </div>
    </div>
  )
}
