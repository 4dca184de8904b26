import type { Quote } from '~/domain/anonymise/quote'
import type { TextBox } from '~/domain/response/answers'
import { inLanguage } from '../item/in-language'
import { AsTyped, useResultWords } from './result-words'

/** Words that somebody may have taken down. */
export interface SaidWords {
  readonly id: string
  readonly text: string
}

const boxKeys: Readonly<Partial<Record<TextBox, 'said.good' | 'said.better'>>> = { good: 'said.good', better: 'said.better' }

/** What people wrote about one theme, each with the way to have it taken down. */
export function ThemeQuotes({ quotes, release }: { readonly quotes: readonly Quote[]; readonly release: number }) {
  const { t, language } = useResultWords()
  return (
    <section aria-labelledby="written">
      <h2 id="written">{t('said.written')}</h2>
      <p>{t('said.from', { number: release })}</p>
      <ul className="wm-quotes">
        {quotes.map((quote) => (
          <li key={quote.id} className="wm-quote">
            <QuoteAbout quote={quote} />
            <blockquote className="wm-quote__text" id={`quote-${quote.id}`} {...inLanguage(quote.language, language)}>
              {quote.text}
            </blockquote>
            <TakeDownLink id={quote.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function QuoteAbout({ quote: { box, group } }: { readonly quote: Quote }) {
  const { t } = useResultWords()
  const key = boxKeys[box]
  if (key === undefined && group === null) return null
  return (
    <p className="wm-quote__about">
      {key === undefined ? null : t(key)}
      {key === undefined || group === null ? null : ' · '}
      {group === null ? null : <AsTyped>{group}</AsTyped>}
    </p>
  )
}

/** The way to have words taken down; the page behind it is in the respondent's languages. */
export function TakeDownLink({ id }: Pick<SaidWords, 'id'>) {
  const { t } = useResultWords()
  return (
    <p className="wm-no-print wm-quote__act">
      <a href={`/quotes/${id}/take-down`} aria-describedby={`quote-${id}`}>
        {t('said.takeDown')}
      </a>
    </p>
  )
}
