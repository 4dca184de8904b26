import { type Choice, ChoiceField } from '~/ui/form/choice-field'
import type { FieldProblem } from '~/ui/form/field-problem'

const choices: readonly Choice[] = [
  { value: 'coordinator', label: 'Coordinator', hint: 'Runs waves, publishes, invites staff.' },
  { value: 'facilitator', label: 'Facilitator', hint: 'Types in sheets of paper and what groups agreed on, asks people in interviews.' },
  {
    value: 'reviewer',
    label: 'Reviewer',
    hint: 'Reads what people wrote once a wave is closed, takes out what points at somebody, lets it through or not.',
  },
  { value: 'viewer', label: 'Viewer', hint: 'Sees which waves there are, and nothing more than the public otherwise.' },
]

/** Makes a one-time link for somebody new. */
export function InviteForm({ problems }: { readonly problems?: readonly FieldProblem[] | undefined }) {
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <form method="post" className="wm-form" noValidate>
        <ChoiceField name="role" legend="Their role" kind="radio" choices={choices} problems={problems} />
        <button className="ds_button" type="submit" name="act" value="invite">
          Make a link
        </button>
      </form>
    </section>
  )
}
