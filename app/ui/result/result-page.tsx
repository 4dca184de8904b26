import type { ReactNode } from 'react'
import { languages, type Language } from '~/locales/languages'
import type { Texts } from '~/locales/texts'
import { PageFrame } from '../page/page-frame'
import { AsTyped, ResultWordsProvider, useResultWords } from './result-words'

/** What every page of results needs to know of itself. */
export interface ResultFrame {
  readonly language: Language
  readonly corrections: Texts
  readonly notice: string | null
  /** What the partnership's addresses begin with. */
  readonly at: string
  /** Keeps the language in links to other pages of results; empty where the address names none. */
  readonly query: string
  /** The whole address of the page, to be cited. */
  readonly address: string
  readonly partnership: string
}

interface Properties {
  readonly frame: ResultFrame
  readonly title: ReactNode
  readonly children: ReactNode
}

/** A page of results in one of five languages, with the way to the others. */
export function ResultPage({ frame, title, children }: Properties) {
  return (
    <ResultWordsProvider language={frame.language} corrections={frame.corrections}>
      <Framed frame={frame} title={title}>
        {children}
      </Framed>
    </ResultWordsProvider>
  )
}

function Framed({ frame, title, children }: Properties) {
  const { t } = useResultWords()
  return (
    <PageFrame
      title={title}
      at={frame.at}
      notice={frame.notice}
      skip={t('frame.skip')}
      navigation={<LanguageLinks />}
      footer={
        <footer className="wm-footer">
          <div className="ds_wrapper">
            <a href="/sign-in">{t('frame.staff')}</a>
          </div>
        </footer>
      }
    >
      {languages[frame.language].isOriginal ? null : (
        <p className="wm-language-note">
          {t('frame.unchecked')} {t('frame.stays')}
        </p>
      )}
      {children}
    </PageFrame>
  )
}

function LanguageLinks() {
  const { t, language } = useResultWords()
  return (
    <nav aria-label={t('frame.language')}>
      <ul className="wm-header__links">
        {(Object.keys(languages) as Language[]).map((code) => (
          <li key={code}>
            <a href={`?lang=${code}`} lang={code} hrefLang={code} aria-current={code === language ? 'true' : undefined}>
              {languages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** “Release 2: Spring survey”, the title as it was typed. */
export function ReleaseTitle({ sequence, title }: { readonly sequence: number; readonly title: string }) {
  const { t } = useResultWords()
  return (
    <>
      {t('release.title', { number: sequence })}: <AsTyped>{title}</AsTyped>
    </>
  )
}
