import { contactLimits } from '~/domain/partnership/support-contact'
import { ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  /** Null: a new one, whose name is asked for. */
  readonly known: string | null
  readonly name: string
  readonly phone: string
  readonly note: string
  readonly state: 'checked' | 'hidden' | null
  readonly problems: readonly FieldProblem[] | undefined
}

const choices = [
  { value: 'checked', label: 'Show it. I have checked the number today' },
  { value: 'hidden', label: 'Do not show it' },
] as const

/** One support contact: its number, what is said beside it, and whether somebody vouches for it today. */
export function ContactForm({ known, name, phone, note, state, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      {known === null ? <TextField name="name" label="Name" value={name} autoComplete="off" problems={problems} /> : null}
      <TextField name="phone" label="Number" hint="As people dial it" value={phone} autoComplete="off" problems={problems} narrow />
      <TextField
        name="note"
        label="Note"
        hint={`When and for whom, in plain words, up to ${contactLimits.note} characters. May be left empty`}
        value={note}
        autoComplete="off"
        problems={problems}
      />
      <ChoiceField
        name="state"
        legend="On the pages of respondents"
        kind="radio"
        choices={choices}
        chosen={state === null ? [] : [state]}
        problems={problems}
      />
      <div className="wm-actions">
        <button className="ds_button" type="submit">
          Save this contact
        </button>
        <a href="/settings">Not now</a>
      </div>
    </form>
  )
}
