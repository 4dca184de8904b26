import type { Quote } from '~/domain/anonymise/quote'
import type { Release } from '~/domain/disclosure/release'
import type { ContributionKind } from '~/domain/workshop/contribution'
import { ScoreTable } from '../release/release-table'
import { Citation } from './citation'
import { ReadingGuide } from './reading-guide'
import type { ResultFrame } from './result-page'
import { useResultWords } from './result-words'
import { type SaidWords, ThemeQuotes, TakeDownLink } from './theme-quotes'

/** What groups said about the theme in the workshops of one released statement. */
export interface SaidInPeriod {
  readonly sequence: number
  readonly from: string
  readonly to: string
  readonly words: readonly (SaidWords & { readonly kind: ContributionKind })[]
}

interface Properties {
  readonly frame: ResultFrame
  readonly theme: string
  readonly release: Pick<Release, 'sequence' | 'publishedOn' | 'content' | 'withdrawn'>
  readonly quotes: readonly Quote[]
  /** The number of the release that the quotes come from: this one, or one before whose quotes are the newest opened. */
  readonly quotedIn: number
  readonly workshops: readonly SaidInPeriod[]
}

/** The name of a theme as the heading of its page. */
export function ThemeTitle({ theme }: { readonly theme: string }) {
  const { themeName } = useResultWords()
  return <>{themeName(theme)}</>
}

/** The scores of one theme, and beside them what people wrote and what groups said about it. */
export function ThemeResults({ frame, theme, release, quotes, quotedIn, workshops }: Properties) {
  const { t } = useResultWords()
  const { content, withdrawn, sequence, publishedOn } = release
  const { at, query } = frame
  return (
    <>
      <ReadingGuide content={content} />
      <h2>
        <a href={`${at}/releases/${sequence}${query}`}>{t('release.title', { number: sequence })}</a>
      </h2>
      <ScoreTable content={{ ...content, wave: { ...content.wave, themes: [theme] } }} withdrawn={withdrawn} />
      {quotes.length === 0 && workshops.length === 0 ? (
        <p>{t('said.none')}</p>
      ) : (
        <>
          <p>{t('said.reviewed')}</p>
          <p>{t('said.yours')}</p>
        </>
      )}
      {quotes.length === 0 ? null : <ThemeQuotes quotes={quotes} release={quotedIn} />}
      {workshops.length === 0 ? null : <SaidInWorkshops workshops={workshops} at={at} />}
      <Citation frame={frame} releases={[sequence]} publishedOn={publishedOn} />
    </>
  )
}

/** What speaks to a theme; points and learning points stand in the statement alone. */
const shownKinds = ['strength', 'challenge', 'idea'] as const

const kindKeys = { strength: 'said.strength', challenge: 'said.challenge', idea: 'said.idea' } as const

function SaidInWorkshops({ workshops, at }: { readonly workshops: readonly SaidInPeriod[]; readonly at: string }) {
  const { t, day } = useResultWords()
  return (
    <section aria-labelledby="workshops">
      <h2 id="workshops">{t('said.workshops')}</h2>
      {workshops.map(({ sequence, from, to, words }) => (
        <section key={sequence} aria-labelledby={`said-${sequence}`}>
          <h3 id={`said-${sequence}`}>
            <a href={`${at}/statements/${sequence}`}>{t('said.period', { from: day(from), to: day(to), number: sequence })}</a>
          </h3>
          {shownKinds.map((kind) => (
            <WordsOfKind key={kind} title={t(kindKeys[kind])} words={words.filter((one) => one.kind === kind)} />
          ))}
        </section>
      ))}
    </section>
  )
}

function WordsOfKind({ title, words }: { readonly title: string; readonly words: readonly SaidWords[] }) {
  if (words.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="wm-quotes">
        {words.map(({ id, text }) => (
          <li key={id} className="wm-quote">
            <blockquote className="wm-quote__text" id={`quote-${id}`} lang="en" dir="ltr">
              {text}
            </blockquote>
            <TakeDownLink id={id} />
          </li>
        ))}
      </ul>
    </>
  )
}
