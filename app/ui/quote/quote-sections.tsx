import type { Quote } from '~/domain/anonymise/quote'
import type { QuoteSection } from '~/domain/anonymise/quote-page'
import type { ReleasedQuestion } from '~/domain/disclosure/release'
import { askedName, boxWords } from './asked-words'
import { QuoteText } from './quote-text'

interface Properties {
  readonly sections: readonly QuoteSection[]
  /** The partnership's own questions of the wave. */
  readonly own: readonly ReleasedQuestion[]
}

/** Quotes by theme; each with the way to have it taken down. */
export function QuoteSections({ sections, own }: Properties) {
  return sections.map(({ theme, quotes }) => {
    const { name, written } = askedName(theme, own)
    return (
      <section key={theme} aria-labelledby={`about-${theme}`}>
        <h2 id={`about-${theme}`} {...written}>
          {name}
        </h2>
        <ul className="wm-quotes">
          {quotes.map((quote) => (
            <QuoteItem key={quote.id} quote={quote} />
          ))}
        </ul>
      </section>
    )
  })
}

function QuoteItem({ quote: { id, text, language, box, group } }: { readonly quote: Quote }) {
  const about = [boxWords[box], group].filter((part) => part !== null)
  return (
    <li className="wm-quote">
      {boxWords[box] === null && group === null ? null : <p className="wm-quote__about">{about.join(' · ')}</p>}
      <QuoteText id={`quote-${id}`} text={text} language={language} />
      <p className="wm-no-print wm-quote__act">
        <a href={`/quotes/${id}/take-down`} aria-describedby={`quote-${id}`}>
          Ask for this to be taken down
        </a>
      </p>
    </li>
  )
}
