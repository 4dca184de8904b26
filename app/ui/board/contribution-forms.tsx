import type { ShownContribution } from '~/domain/workshop/board'
import { type FieldProblem, problemOf } from '../form/field-problem'
import type { BoardAnswer } from './board-answer'
import type { ShownLayout } from './board-view'
import { kindWords } from './board-words'

interface Properties {
  readonly contribution: ShownContribution
  readonly address: string
  readonly layout: ShownLayout
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** Everything that can be done to a contribution, folded away: one form whose buttons say what is done. */
export function ContributionForms({ contribution, address, layout, answer, problems }: Properties) {
  const { id, order, stage, kind, text, support } = contribution
  const isRefused = answer?.typed['id'] === id && answer.done === null && answer.typed['act'] !== 'add'
  const typed = isRefused ? answer.typed : {}
  return (
    <details className="wm-details" open={isRefused}>
      <summary>
        Change<span className="wm-visually-hidden"> number {order}</span>
      </summary>
      <form method="post" action={`${address}#contribution-${id}`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={support} />
        <p className="wm-board__dots">
          <Act act="more" label="One more agrees" />
          {support === 0 ? null : <Act act="fewer" label="One fewer agrees" />}
        </p>
        <label htmlFor={`text-${id}`}>Words</label>
        <Problem problems={isRefused ? problems : undefined} item={`text-${id}`} />
        <textarea
          className="ds_input"
          id={`text-${id}`}
          name="text"
          rows={3}
          defaultValue={typed['text'] ?? text}
          autoComplete="off"
          data-marks=""
        />
        <Act act="edit" label="Keep these words" />
        <label htmlFor={`stage-of-${id}`}>{layout.perspective === 'development' ? 'Heading' : 'Stage'}</label>
        <Problem problems={isRefused ? problems : undefined} item={`stage-of-${id}`} />
        <select className="ds_select" id={`stage-of-${id}`} name="stage" defaultValue={typed['stage'] ?? stage}>
          {layout.stages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor={`kind-of-${id}`}>Kind</label>
        <select className="ds_select" id={`kind-of-${id}`} name="kind" defaultValue={typed['kind'] ?? kind}>
          {layout.kinds.map((code) => (
            <option key={code} value={code}>
              {kindWords[code].one}
            </option>
          ))}
        </select>
        <Act act="move" label="Move it there" />
        <label htmlFor={`into-${id}`}>Merge it into the contribution with the number</label>
        <Problem problems={isRefused ? problems : undefined} item={`into-${id}`} />
        <input
          className="ds_input ds_input--fixed-5"
          id={`into-${id}`}
          name="into"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed['into'] ?? ''}
        />
        <Act act="merge" label="Merge" />
        <p>
          <Act act="remove" label="Take it off the board" />
        </p>
      </form>
    </details>
  )
}

function Act({ act, label }: { readonly act: string; readonly label: string }) {
  return (
    <button className="ds_button ds_button--secondary ds_button--small" type="submit" name="act" value={act}>
      {label}
    </button>
  )
}

function Problem({ problems, item }: { readonly problems: readonly FieldProblem[] | undefined; readonly item: string }) {
  const problem = problemOf(problems, item)
  return problem === undefined ? null : <p className="ds_question__error-message">{problem}</p>
}
