import type { FieldProblem } from '~/ui/form/field-problem'
import { ConfirmForm } from './confirm-form'

interface Properties {
  readonly back: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** What opening the quotes does, and that it is done once. It says the same whatever people wrote, and whatever reviewers have done. */
export function OpenQuotesForm({ back, problems }: Properties) {
  return (
    <ConfirmForm claim="I want to open the quotes of this wave" button="Open the quotes" back={back} problems={problems}>
      <p>
        <strong>This is done once and cannot be taken back.</strong> Ask your reviewers first whether they are through.
      </p>
      <ul>
        <li>Everybody can read, beside the release, the texts that reviewers have let through.</li>
        <li>
          A text of a small group is shown only when a second reviewer has let it through, too. Reviewers find these as “Second looks”.
        </li>
        <li>
          What the large groups wrote about is counted now and then stands for ever. It names a subject when at least five texts that are
          coded to it are let through by now, and never says how many.
        </li>
        <li>
          Texts that are let through or coded later can still be read as quotes. They do not change that list. Texts that nobody decides on
          are destroyed 30 days after the wave closed.
        </li>
        <li>Anybody can have a quote taken down at once. No figure changes with it, and not the list.</li>
      </ul>
    </ConfirmForm>
  )
}
