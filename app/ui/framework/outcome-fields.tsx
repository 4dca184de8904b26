import type { TypedOutcome } from '~/domain/indicator/edit-outcome'
import type { FieldProblem } from '~/ui/form/field-problem'
import { SelectField } from '~/ui/form/select-field'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { RetireBox } from './edit-form'
import { choicesOf, kindWords } from './framework-words'

interface Properties {
  readonly typed: TypedOutcome
  readonly isNew: boolean
  readonly problems: readonly FieldProblem[] | undefined
}

const natures = [
  { value: 'structural', label: 'Structural' },
  { value: 'person-centric', label: 'Person-centric' },
]

/** One outcome of a framework. */
export function OutcomeFields({ typed, isNew, problems }: Properties) {
  return (
    <>
      <TextField name="title" label="Outcome, as printed" value={typed.title} problems={problems} />
      <SelectField name="kind" label="Kind" nothing="Choose a kind" choices={choicesOf(kindWords)} value={typed.kind} problems={problems} />
      {isNew ? (
        <TextField
          name="code"
          label="Code, if the plan has one"
          hint="For example LOIP1. It stays for ever. Without one it gets the next number."
          value={typed.code}
          problems={problems}
          narrow
        />
      ) : null}
      <TextArea
        name="aliases"
        label="Other spellings of the same outcome, one a line"
        value={typed.aliases}
        problems={problems}
        lang="en"
        dir="ltr"
      />
      <TextArea name="due" label="Due dates as printed, one a line" value={typed.due} problems={problems} lang="en" dir="ltr" rows={2} />
      <SelectField name="nature" label="Nature" nothing="Not said" choices={natures} value={typed.nature} problems={problems} />
      <TextField
        name="actionsCount"
        label="How many actions the plan prints for it, if it says so"
        value={typed.actionsCount}
        problems={problems}
        inputMode="numeric"
        narrow
      />
      <RetireBox isRetired={typed.isRetired} hint="What refers to it keeps it." problems={problems} />
    </>
  )
}
