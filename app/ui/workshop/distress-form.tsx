import type { TypedDistressProtocol } from '~/domain/workshop/distress-protocol'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedDistressProtocol
  readonly problems: readonly FieldProblem[] | undefined
}

/** What facilitators do when somebody is in distress, with who confirmed it and when. */
export function DistressForm({ typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextArea
        name="steps"
        label="What facilitators do, step by step"
        hint="A step a line, in plain words: they read it while somebody is crying."
        value={typed.steps}
        problems={problems}
        lang="en"
        dir="ltr"
        rows={16}
      />
      <TextField
        name="confirmedBy"
        label="Who confirmed it"
        hint="The post or the group, for example: community justice partnership, with the trauma lead"
        value={typed.confirmedBy}
        problems={problems}
      />
      <TextField name="confirmedOn" label="On which day" type="date" value={typed.confirmedOn} problems={problems} narrow />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          Confirm this
        </button>
        <a href="/settings">Not now</a>
      </div>
    </form>
  )
}
