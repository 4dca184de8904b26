import type { MissingReason } from '~/domain/indicator/indicator-figures'
import type { ReasonForm as TypedReason } from '~/domain/indicator/missing-form'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'
import { dayText } from '~/ui/release/day-text'

interface Properties {
  readonly typed: TypedReason
  readonly problems: readonly FieldProblem[] | undefined
}

/** Why there is no figure for a period, for everybody to read. */
export function ReasonForm({ typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <input type="hidden" name="act" value="give-reason" />
      <TextField
        name="missingPeriod"
        label="Period without a figure"
        hint="A year (2021) or a financial year (2021/22)"
        value={typed.missingPeriod}
        problems={problems}
        narrow
      />
      <TextArea
        name="reason"
        label="Why there is no figure"
        hint="Shown to everybody. Up to 300 characters. A second reason for the same period replaces the first."
        value={typed.reason}
        problems={problems}
        lang="en"
        dir="ltr"
        rows={3}
      />
      <button className="ds_button" type="submit">
        Save the reason
      </button>
    </form>
  )
}

/** The reasons that stand, each with the way to take it back. */
export function ReasonList({ missing }: { readonly missing: readonly MissingReason[] }) {
  return missing.map(({ period, reason, author, enteredOn }) => (
    <form key={period} method="post" className="wm-panel">
      <input type="hidden" name="act" value="take-back-reason" />
      <input type="hidden" name="missingPeriod" value={period} />
      <p>
        <b>{period}.</b> {reason}
      </p>
      <p>
        By {author} on {dayText(enteredOn)}.
      </p>
      <button className="ds_button ds_button--secondary" type="submit">
        Take back<span className="wm-visually-hidden">: {period}</span>
      </button>
    </form>
  ))
}
