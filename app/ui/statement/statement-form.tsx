import type { TypedStatementRequest } from '~/domain/disclosure/parse-statement-request'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedStatementRequest
  readonly problems: readonly FieldProblem[] | undefined
}

const ways = [
  {
    value: 'stage-and-kind',
    label: 'By stage of the journey and by kind',
    hint: 'Shows where in a journey there were challenges, and which stages nobody spoke about.',
  },
  { value: 'code', label: 'By what they were coded to', hint: 'Shows which areas for improvement, aims and themes were raised.' },
]

/** The choice of a period, and of the one way in which its contributions are counted. Choosing changes nothing. */
export function StatementForm({ typed, problems }: Properties) {
  return (
    <form method="get" className="wm-form" noValidate>
      <TextField name="from" type="date" label="First day" value={typed.from} problems={problems} narrow />
      <TextField
        name="to"
        type="date"
        label="Last day"
        hint="All workshops of the period must be finished and reviewed, or cancelled. No workshop can be planned into it afterwards."
        value={typed.to}
        problems={problems}
        narrow
      />
      <ChoiceField
        name="count"
        kind="radio"
        legend="How contributions are counted"
        hint="Only one of the two, for ever: from both together somebody could learn who said what."
        choices={ways}
        chosen={[typed.count]}
        problems={problems}
      />
      <button className="ds_button" type="submit">
        Look at this statement
      </button>
    </form>
  )
}
