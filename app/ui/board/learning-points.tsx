import type { ShownContribution } from '~/domain/workshop/board'
import { wholeWorkshop } from '~/domain/workshop/contribution'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { TextArea } from '../form/text-area'
import type { BoardAnswer } from './board-answer'

interface Properties {
  readonly address: string
  readonly contributions: readonly ShownContribution[]
  readonly nextId: string
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** The summary: what the group learned, a point at a time, added and mended while it is read out. */
export function LearningPoints({ address, contributions, nextId, answer, problems }: Properties) {
  const isRefused = answer?.typed['act'] === 'add' && answer.done === null
  return (
    <section aria-labelledby="learned-heading" id="learned" tabIndex={-1}>
      <h2 className="ds_h3" id="learned-heading">
        The summary
      </h2>
      <p>Write down with the group what it learned, one point at a time. What the group confirms goes into the participation statement.</p>
      {contributions
        .filter(({ kind }) => kind === 'learning-point')
        .map((point) => (
          <LearningPoint key={point.id} point={point} address={address} answer={answer} problems={problems} />
        ))}
      <form method="post" action={`${address}#done`} className="wm-form" id="add">
        <input type="hidden" name="act" value="add" />
        <input type="hidden" name="id" value={isRefused ? (answer.typed['id'] ?? nextId) : nextId} />
        <input type="hidden" name="stage" value={wholeWorkshop} />
        <input type="hidden" name="kind" value="learning-point" />
        <TextArea
          name="text"
          label="One more learning point"
          hint="Never a name."
          value={isRefused ? (answer.typed['text'] ?? '') : ''}
          problems={isRefused ? problems : undefined}
          lang="en"
          dir="ltr"
        />
        <button className="ds_button ds_button--secondary" type="submit">
          Add
        </button>
      </form>
    </section>
  )
}

interface PointProperties extends Pick<Properties, 'address' | 'answer' | 'problems'> {
  readonly point: ShownContribution
}

function LearningPoint({ point: { id, order, text }, address, answer, problems }: PointProperties) {
  const isRefused = answer?.done === null && answer.typed['id'] === id && answer.typed['act'] !== 'add'
  const problem = isRefused ? problemOf(problems, `text-${id}`) : undefined
  return (
    <form method="post" action={`${address}#done`} className="wm-form">
      <input type="hidden" name="id" value={id} />
      <label className="ds_label" htmlFor={`text-${id}`}>
        Learning point {order}
      </label>
      {problem ? <p className="ds_question__error-message">{problem}</p> : null}
      <textarea
        className="ds_input"
        id={`text-${id}`}
        name="text"
        rows={2}
        defaultValue={isRefused ? answer.typed['text'] : text}
        autoComplete="off"
        data-marks=""
      />
      <div className="wm-actions">
        <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value="edit">
          Keep these words<span className="wm-visually-hidden"> of learning point {order}</span>
        </button>
        <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value="remove">
          Take out<span className="wm-visually-hidden"> learning point {order}</span>
        </button>
      </div>
    </form>
  )
}
