import { actionStates, type ActionState } from '~/domain/action/improvement-action'
import { SelectField } from '../form/select-field'
import { actionStateWords } from './action-words'

interface Properties {
  readonly chosen: { readonly state: ActionState | null; readonly plan: string | null }
  readonly plans: ReadonlyArray<{ readonly id: string; readonly title: string }>
}

/** Which actions a coordinator looks at. */
export function ActionFilter({ chosen, plans }: Properties) {
  return (
    <form method="get" className="wm-form">
      <SelectField
        name="state"
        label="How they stand"
        nothing="All"
        choices={actionStates.map((state) => ({ value: state, label: actionStateWords[state] }))}
        value={chosen.state ?? ''}
      />
      <SelectField
        name="plan"
        label="Plan"
        nothing="All, and those of no plan"
        choices={plans.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen.plan ?? ''}
      />
      <button className="ds_button ds_button--secondary" type="submit">
        Show these
      </button>
    </form>
  )
}
