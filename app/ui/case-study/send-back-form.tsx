import { sendBackReasons } from '~/domain/workshop/case-study'
import { ChoiceField } from '../form/choice-field'
import { type FieldProblem, problemOf } from '../form/field-problem'
import { sendBackWords } from './study-words'

interface Properties {
  readonly version: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** Gives a case study back to its writer, with a reason out of a list. */
export function SendBackForm({ version, problems }: Properties) {
  return (
    <details className="wm-details" open={problemOf(problems, 'reason') !== undefined}>
      <summary>Send it back to its writer</summary>
      <form method="post" className="wm-form" noValidate>
        <input type="hidden" name="version" value={version} />
        <ChoiceField
          name="reason"
          kind="radio"
          legend="Why it goes back"
          hint="It is a draft again, and nobody else reads it. What you changed and have not approved is not kept."
          choices={sendBackReasons.map((reason) => ({ value: reason, label: sendBackWords[reason] }))}
          problems={problems}
        />
        <button className="ds_button ds_button--secondary" type="submit" name="act" value="send-back">
          Send it back
        </button>
      </form>
    </details>
  )
}
