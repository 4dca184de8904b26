import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'

interface Properties {
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly problems: readonly FieldProblem[] | undefined
  readonly button: string
  readonly back: string
}

/** Who facilitates a workshop whose plan stands. */
export function FacilitatorForm({ choices, chosen, problems, button, back }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <p>The workshop is over, so its plan stands. Who reads it back to the group can still change.</p>
      <ChoiceField
        name="facilitators"
        legend="Facilitators"
        hint="They alone see what was said, until the group has confirmed the summary. Whoever you take off loses it at once, on every tablet too."
        kind="checkbox"
        choices={choices}
        chosen={chosen}
        problems={problems}
      />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          {button}
        </button>
        <a href={back}>Not now</a>
      </div>
    </form>
  )
}
