import type { EvidenceForm as TypedEvidence } from '~/domain/indicator/evidence-form'
import type { FieldProblem } from '~/ui/form/field-problem'
import { TextArea } from '~/ui/form/text-area'
import { TextField } from '~/ui/form/text-field'

interface Properties {
  readonly typed: TypedEvidence
  readonly problems: readonly FieldProblem[] | undefined
}

/** What is reported in words for a period, with links to what it rests on. */
export function EvidenceForm({ typed, problems }: Properties) {
  return (
    <form method="post" className="wm-form" noValidate>
      <TextField
        name="period"
        label="Period"
        hint="A year (2021) or a financial year (2021/22)"
        value={typed.period}
        problems={problems}
        narrow
      />
      <TextArea
        name="text"
        label="What is reported"
        hint="Shown to everybody. Name nobody. Phone numbers, addresses, dates and the like are replaced by a word in square brackets before it is stored."
        value={typed.text}
        problems={problems}
        lang="en"
        dir="ltr"
        rows={8}
      />
      <TextArea
        name="links"
        label="What it rests on, one link a line"
        hint="After a | you can give the link a name: release 3 | The survey of spring"
        value={typed.links}
        problems={problems}
        lang="en"
        dir="ltr"
        rows={4}
      />
      <LinkForms />
      <button className="ds_button" type="submit">
        Publish
      </button>
    </form>
  )
}

/** How each kind of link is typed. */
export function LinkForms() {
  return (
    <details className="wm-details">
      <summary>How links are written</summary>
      <ul>
        <li>
          <code>release 3</code>, or one of its themes: <code>theme 3 PS08</code>
        </li>
        <li>
          <code>statement 1</code>
        </li>
        <li>
          <code>quote 3 0b1c…</code> or <code>contribution 1 0b1c…</code>: the last part is what stands in the address of “Ask for this to
          be taken down”, between /quotes/ and /take-down
        </li>
        <li>
          <code>story 0b1c…</code>: the last part of the story’s address
        </li>
        <li>
          a web address that begins with <code>https://</code>
        </li>
      </ul>
      <p>A link leads to what is published. When something is taken down, it is gone for whoever follows the link, too.</p>
    </details>
  )
}
