import type { ReactNode } from 'react'
import type { Contact } from '~/domain/instrument/survey'
import { languages, type Language } from '~/locales/languages'
import { HelpList } from './help-list'
import { useWords, WordsProvider } from './words'

/** What every page of the respondent carries, whatever it is about. */
export interface RespondFrame {
  readonly language: Language
  /** Offered by the wave; the page's own among them. */
  readonly languages: readonly Language[]
  /** The path of the survey, without its language. */
  readonly home: string
  readonly leaveAddress: string
  readonly contacts: readonly Contact[]
  /** What kind of database this is, when it is not a live one. */
  readonly notice: string | null
}

interface Properties {
  readonly frame: RespondFrame
  readonly script?: string
  /** What came of answers that waited on a device, for the script that sent them. */
  readonly outcome?: string
  readonly children: ReactNode
}

/** The frame of every page of the respondent: help and the way out first, then the page, no menu and no name. */
export function RespondPage({ frame, script, outcome, children }: Properties) {
  return (
    <WordsProvider language={frame.language}>
      <Bar frame={frame} />
      <main id="main" data-outcome={outcome}>
        {frame.notice ? (
          <p className="notice" lang="en" dir="ltr">
            {frame.notice}
          </p>
        ) : null}
        {children}
      </main>
      <Foot language={frame.language} />
      {script === undefined ? null : <script type="module" src={script} />}
    </WordsProvider>
  )
}

function Bar({ frame: { contacts, leaveAddress } }: { readonly frame: RespondFrame }) {
  const { t } = useWords()
  return (
    <header className="bar">
      <a className="leave" id="leave" href={leaveAddress} rel="noreferrer">
        {t('leave')}
      </a>
      <details>
        <summary>{t('help.open')}</summary>
        <div className="help">
          <h2>{t('help.heading')}</h2>
          <p>{t('help.stays')}</p>
          <HelpList contacts={contacts} />
        </div>
      </details>
    </header>
  )
}

function Foot({ language }: { readonly language: Language }) {
  const { t } = useWords()
  return (
    <footer>
      {languages[language].checked ? null : <p>{t('unchecked')}</p>}
      <p>{t('credit')}</p>
    </footer>
  )
}
