import type { TypedArea } from '~/domain/indicator/edit-area'
import type { Outcome } from '~/domain/indicator/framework'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextField } from '~/ui/form/text-field'
import { RetireBox } from './edit-form'
import { kindWords } from './framework-words'

interface Properties {
  readonly typed: TypedArea
  readonly aims: readonly Outcome[]
  readonly outcomes: readonly Outcome[]
  readonly problems: readonly FieldProblem[] | undefined
}

/** One area for improvement, under a national aim, with the outcomes it is for. */
export function AreaFields({ typed, aims, outcomes, problems }: Properties) {
  const aimChoices = aims.map(({ title }, index) => ({ value: String(index + 1), label: `${index + 1}. ${title}` }))
  const choices = outcomes.map(({ id, title, kind }) => ({ value: id, label: title, hint: kindWords[kind] ?? kind }))
  return (
    <>
      <TextField name="title" label="Area for improvement" value={typed.title} problems={problems} />
      <SelectField name="aim" label="National aim" nothing="Choose an aim" choices={aimChoices} value={typed.aim} problems={problems} />
      <ChoiceField
        name="outcomes"
        legend="Outcomes that it is for"
        kind="checkbox"
        choices={choices}
        chosen={typed.outcomes}
        problems={problems}
      />
      <RetireBox isRetired={typed.isRetired} hint="What people said about it stays coded to it." problems={problems} />
    </>
  )
}
