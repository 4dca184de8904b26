import type { TypedDeliveryAction } from '~/domain/indicator/edit-delivery-action'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'
import { RetireBox } from './edit-form'

interface Properties {
  readonly typed: TypedDeliveryAction
  readonly problems: readonly FieldProblem[] | undefined
}

/** One action of the delivery plan. */
export function ActionFields({ typed, problems }: Properties) {
  return (
    <>
      <TextField name="title" label="Action" value={typed.title} problems={problems} />
      <TextField name="timescale" label="Timescale, as printed" value={typed.timescale} problems={problems} />
      <TextField
        name="responsibility"
        label="Responsibility, as printed"
        hint="A body or a role, never the name of a person."
        value={typed.responsibility}
        problems={problems}
      />
      <RetireBox isRetired={typed.isRetired} hint="What was done about it stays." problems={problems} />
    </>
  )
}
