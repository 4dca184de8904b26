import { ConfirmForm } from '../coordinate/confirm-form'
import type { FieldProblem } from '../form/field-problem'
import { QuoteText } from '../quote/quote-text'

/** What a reviewer may do with an approved text besides coding it. */
export type ShownAct = 'destroy' | 'show-again'

interface Properties {
  readonly act: ShownAct
  readonly text: { readonly text: string; readonly language: string }
  /** What destroying it leaves as it is, in a sentence. */
  readonly unchanged: string
  readonly back: string
  readonly problems: readonly FieldProblem[] | undefined
}

/** The second question before an approved text is destroyed, or shown again against somebody's request. */
export function DecideShown({ act, text, unchanged, back, problems }: Properties) {
  return (
    <>
      <QuoteText id="words" text={text.text} language={text.language} />
      {act === 'destroy' ? (
        <ConfirmForm claim="I want to destroy this text" button="Destroy it" back={back} problems={problems}>
          <p>The text is destroyed for good, for reviewers too. {unchanged}</p>
        </ConfirmForm>
      ) : (
        <ConfirmForm
          claim="I am sure that nobody is harmed, and want to show it again"
          button="Show it again"
          back={back}
          problems={problems}
        >
          <p>
            <strong>Somebody asked that this be taken down.</strong> We do not know who: it may be whoever wrote it. In doubt leave it
            hidden, or destroy it.
          </p>
          <p>Show it again only if the request was plainly a mistake, or somebody took down many texts that were not theirs.</p>
        </ConfirmForm>
      )}
    </>
  )
}
