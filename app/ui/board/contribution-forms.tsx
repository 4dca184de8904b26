import type { BoardContribution, ShownContribution } from '~/domain/workshop/board'
import { type FieldProblem, problemOf } from '../form/field-problem'
import type { BoardAnswer } from './board-answer'
import type { ShownLayout } from './board-view'
import { kindWords } from './board-words'
import { MergedParts } from './merged-parts'

interface Properties {
  readonly contribution: ShownContribution
  /** Everything that the board keeps: its own dots, and what was merged into it. */
  readonly kept: readonly BoardContribution[]
  readonly address: string
  readonly layout: ShownLayout
  readonly answer: BoardAnswer | undefined
  readonly problems: readonly FieldProblem[] | undefined
}

/** Everything that can be done to a contribution, folded away: one form whose buttons say what is done. */
export function ContributionForms({ contribution, kept, address, layout, answer, problems }: Properties) {
  const { id, order, stage, kind, text, support } = contribution
  const isRefused = answer?.done === null && answer.typed['id'] === id && answer.typed['act'] !== 'add'
  const typed = isRefused ? answer.typed : {}
  const own = isRefused ? problems : undefined
  const ownDots = kept.find((there) => there.id === id)?.support ?? 0
  const stages = layout.stages.map(({ code, name }) => ({ code, name }))
  const kinds = layout.kinds.map((code) => ({ code, name: kindWords[code].one }))
  return (
    <details className="wm-details" open={isRefused}>
      <summary>
        Change<span className="wm-visually-hidden"> number {order}</span>
      </summary>
      <form method="post" action={`${address}#done`}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={support} />
        <p className="wm-actions">
          <Act act="more" label="One more agrees" />
          {ownDots === 0 ? null : <Act act="fewer" label="One fewer agrees" />}
        </p>
        <label htmlFor={`text-${id}`}>Words</label>
        <FieldMending problems={own} item={`text-${id}`} />
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
        <Choose
          id={`stage-of-${id}`}
          name="stage"
          label={layout.perspective === 'development' ? 'Heading' : 'Stage'}
          value={typed['stage'] ?? stage}
          choices={stages}
          problems={own}
        />
        <Choose id={`kind-of-${id}`} name="kind" label="Kind" value={typed['kind'] ?? kind} choices={kinds} problems={own} />
        <Act act="move" label="Move it there" />
        <label htmlFor={`into-${id}`}>Merge it into the contribution with the number</label>
        <FieldMending problems={own} item={`into-${id}`} />
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
      <MergedParts address={address} merged={kept.filter(({ mergedInto, isRemoved }) => mergedInto === id && !isRemoved)} />
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

interface ChooseProperties {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: ReadonlyArray<{ readonly code: string; readonly name: string }>
  readonly problems: readonly FieldProblem[] | undefined
}

function Choose({ id, name, label, value, choices, problems }: ChooseProperties) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <FieldMending problems={problems} item={id} />
      <select className="ds_select" id={id} name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.name}
          </option>
        ))}
      </select>
    </>
  )
}

function FieldMending({ problems, item }: { readonly problems: readonly FieldProblem[] | undefined; readonly item: string }) {
  const problem = problemOf(problems, item)
  return problem === undefined ? null : <p className="ds_question__error-message">{problem}</p>
}
