import { actionStates } from '~/domain/action/improvement-action'
import type { TypedState } from '~/domain/action/parse-action'
import { ChoiceField } from '../form/choice-field'
import type { FieldProblem } from '../form/field-problem'
import { TextArea } from '../form/text-area'
import { actionStateWords } from './action-words'

/** How an action stands, and a note about it. */
export function StandingFields({
  typed,
  problems,
}: {
  readonly typed: TypedState
  readonly problems: readonly FieldProblem[] | undefined
}) {
  return (
    <>
      <ChoiceField
        name="state"
        legend="How it stands"
        kind="radio"
        choices={actionStates.map((state) => ({ value: state, label: actionStateWords[state] }))}
        chosen={[typed.state]}
        problems={problems}
      />
      <TextArea
        name="note"
        label="What came of it so far"
        hint="Where it was stopped: the reason, in plain words. Everybody can read it."
        value={typed.note}
        problems={problems}
        lang="en"
        dir="ltr"
        rows={4}
      />
    </>
  )
}
