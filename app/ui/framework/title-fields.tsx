import type { TypedTitle } from '~/domain/indicator/edit-title'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedTitle
  readonly problems: readonly FieldProblem[] | undefined
}

/** The heading of a framework. */
export function TitleFields({ typed, problems }: Properties) {
  return (
    <>
      <TextField name="title" label="Title" value={typed.title} problems={problems} />
      <TextField name="owner" label="Whose framework it is" value={typed.owner} problems={problems} />
      <TextField name="validFrom" label="First year" hint="For example 2023" value={typed.validFrom} problems={problems} narrow />
      <TextField name="validTo" label="Last year, if it has one" value={typed.validTo} problems={problems} narrow />
      <TextArea
        name="notes"
        label="Notes about the printed document, one a line"
        hint="What is odd in it, so that nobody takes it for a mistake of typing."
        value={typed.notes}
        problems={problems}
        lang="en"
        dir="ltr"
      />
    </>
  )
}
