import { type FieldProblem, problemOf } from '../form/field-problem'
import { ConfirmForm } from '../coordinate/confirm-form'

/** The person has taken their consent back: whoever of the staff hears it first can see to it. */
export function WithdrawForm({ problems }: { readonly problems: readonly FieldProblem[] | undefined }) {
  return (
    <details className="wm-details" open={problemOf(problems, 'confirmed') !== undefined}>
      <summary>The person has withdrawn their consent</summary>
      <ConfirmForm
        claim="I know that its words cannot be brought back"
        button="Destroy its words"
        back="/review/case-studies"
        problems={problems}
        fields={<input type="hidden" name="act" value="withdraw" />}
      >
        <p>Every word of it is destroyed at once, and its address for readers leads nowhere. They need not say why.</p>
      </ConfirmForm>
    </details>
  )
}
