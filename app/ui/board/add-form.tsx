import { longestContribution } from '~/domain/workshop/contribution'
import { ChoiceField } from '../form/choice-field'
import { type FieldProblem, problemOf } from '../form/field-problem'
import type { BoardAnswer } from './board-answer'
import type { ShownLayout } from './board-view'
import { kindWords } from './board-words'

interface Properties {
  readonly address: string
  readonly layout: ShownLayout
  /** A form that is sent twice adds one contribution, because this stays the same. */
  readonly nextId: string
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** One more contribution. The stage and the kind of the last one stay chosen. */
export function AddForm({ address, layout, nextId, answer, problems }: Properties) {
  const typed = answer?.typed['act'] === 'add' ? answer.typed : {}
  const isRefused = answer?.typed['act'] === 'add' && answer.done === null
  const own = isRefused ? problems : undefined
  const problem = problemOf(own, 'text')
  return (
    <form id="add" className="wm-board__add" method="post" action={`${address}#done`} aria-label="Add a contribution">
      <input type="hidden" name="act" value="add" />
      <input type="hidden" name="id" value={isRefused ? (typed['id'] ?? nextId) : nextId} />
      <div className="wm-board__choices">
        <ChoiceField
          name="stage"
          legend={layout.perspective === 'development' ? 'Heading' : 'Stage'}
          kind="radio"
          choices={layout.stages.map(({ code, name }) => ({ value: code, label: name }))}
          chosen={[typed['stage'] ?? layout.stages[0]?.code ?? '']}
          problems={own}
        />
        <ChoiceField
          name="kind"
          legend="Kind"
          kind="radio"
          choices={layout.kinds.map((kind) => ({ value: kind, label: kindWords[kind].one }))}
          chosen={[typed['kind'] ?? layout.kinds[0] ?? '']}
          problems={own}
        />
      </div>
      <div className={problem ? 'ds_question ds_question--error' : 'ds_question'}>
        <label className="ds_label" htmlFor="text">
          What was said
        </label>
        <p className="ds_hint-text" id="text-hint">
          Never a name. At most {longestContribution.toLocaleString('en')} characters.
        </p>
        {problem ? (
          <p className="ds_question__error-message" id="text-problem">
            {problem}
          </p>
        ) : null}
        <textarea
          className={problem ? 'ds_input ds_input--error' : 'ds_input'}
          id="text"
          name="text"
          rows={3}
          defaultValue={isRefused ? typed['text'] : ''}
          autoComplete="off"
          data-marks=""
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'text-hint text-problem' : 'text-hint'}
        />
      </div>
      <button className="ds_button" type="submit">
        Add
      </button>
    </form>
  )
}
