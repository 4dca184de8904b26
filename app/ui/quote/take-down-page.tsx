import type { Quote } from '~/domain/anonymise/quote'
import type { PublishedContribution } from '~/domain/workshop/published-contribution'
import { QuoteText } from './quote-text'

/** How far somebody has come who asks that a quote be taken down. */
export type TakeDownStage = 'ask' | 'taken down' | 'gone already' | 'ask a person'

interface Properties {
  readonly stage: TakeDownStage
  /** There while it is shown to everybody. */
  readonly quote: Quote | PublishedContribution | null
  readonly partnership: string
  /** What its public addresses begin with. */
  readonly at: string
}

/** Taking a quote down: what happens, one button, and what has happened. */
export function TakeDown({ stage, quote, partnership, at }: Properties) {
  return (
    <>
      {stage === 'ask' && quote !== null ? <Ask quote={quote} /> : null}
      {stage === 'taken down' ? (
        <div className="wm-panel wm-panel--done" role="status">
          <p>
            <strong>It is taken down.</strong> Nobody can read it here any more.
          </p>
          <p>If you had the page open somewhere else, load it again. A page that somebody printed or kept stays with them.</p>
        </div>
      ) : null}
      {stage === 'gone already' ? (
        <p>There is no such text here. If it was here before, it is gone already: nobody can read it any more.</p>
      ) : null}
      {stage === 'ask a person' ? (
        <div className="wm-panel wm-panel--warning">
          <p>
            <strong>It is still there.</strong> Many texts were taken down in a short time, so this now needs a person.
          </p>
          <p>
            Tell anybody who works for {partnership}, or whoever gave you the survey. You need not say why. They can take it down at once.
            You can also try here again in an hour.
          </p>
        </div>
      ) : null}
      <p>
        <a href={`${at}/releases`}>All results</a>
      </p>
    </>
  )
}

function Ask({ quote }: { readonly quote: Quote | PublishedContribution }) {
  return (
    <>
      <QuoteText id="quote" text={quote.text} language={'language' in quote ? quote.language : 'en'} />
      <p>
        When you press the button, this text goes at once, for everybody. You need not say who you are, or why. We keep nothing about you.
      </p>
      <p>No figure changes.</p>
      <form method="post" className="wm-actions">
        <button className="ds_button" type="submit" aria-describedby="quote">
          Take this down
        </button>
      </form>
    </>
  )
}
