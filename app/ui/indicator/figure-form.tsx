import type { FigureForm as TypedFigure } from '~/domain/indicator/entered-figure'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedFigure
  readonly problems: readonly FieldProblem[] | undefined
}

const kinds = [
  { value: 'people', label: 'A number of people' },
  { value: 'share', label: 'A percentage or a rate of people' },
  { value: 'other', label: 'A percentage, a rate, or a number of other things' },
]

const publicSource = [
  {
    value: 'yes',
    label: 'The source is public and prints this number: I have looked',
    hint: 'Without this, a figure in which 1 to 9 people are counted is kept and shown as [c], and no number of it is stored.',
  },
]

/** One more figure of another body for an indicator. */
export function FigureForm({ typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextField
        name="period"
        label="Period"
        hint="A year (2021) or a financial year (2021/22)"
        value={typed.period}
        problems={problems}
        narrow
      />
      <TextField
        name="printed"
        label="Figure, as the source prints it"
        hint="For example 6.4%, 0.53 or 1,204"
        value={typed.printed}
        problems={problems}
        narrow
      />
      <ChoiceField name="counts" legend="What is it?" kind="radio" choices={kinds} chosen={[typed.counts]} problems={problems} />
      <TextField
        name="numerator"
        label="Worked out from (if known)"
        hint="Of 6.4%, which is 32 of 500, this is 32"
        value={typed.numerator}
        problems={problems}
        narrow
      />
      <TextField name="denominator" label="Out of (if known)" hint="And this is 500" value={typed.denominator} problems={problems} narrow />
      <TextField
        name="sourceNote"
        label="Where it comes from"
        hint="The body, the document and the page or address. This is shown to everybody."
        value={typed.sourceNote}
        problems={problems}
      />
      <ChoiceField
        name="publicSource"
        legend="Is the source public?"
        kind="checkbox"
        choices={publicSource}
        chosen={typed.publicSource ? ['yes'] : []}
        problems={problems}
      />
      <button className="ds_button" type="submit">
        Add the figure
      </button>
    </form>
  )
}
