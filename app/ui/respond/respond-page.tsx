import type { ReactNode } from 'react'
import type { Contact } from '~/domain/instrument/survey'
import type { Language } from '~/locales/languages'
import type { Variant } from '~/locales/reading'
import type { Texts } from '~/locales/texts'
import { HelpList } from './help-list'
import { Main } from './main'
import { VariantSwitch, type SwitchedForm } from './variant-switch'
import { useWords, WordsProvider } from './words'

/** What every page of the respondent carries, whatever it is about. */
export interface RespondFrame extends Variant<Language> {
  /** Offered by the wave; the page's own among them. */
  readonly languages: readonly Language[]
  /** The path of the survey, without its language. */
  readonly home: string
  /** What every link and form adds to its path, so that the language and the reading stay. */
  readonly query: string
  /** The partnership's own wording of this page's texts. */
  readonly corrections: Texts
  /** What the page has to say about its own words. */
  readonly remarks: ReadonlyArray<'unchecked' | 'uncheckedEasy'>
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
  /** The form that a switch of the language sends, where the page has one. */
  readonly form?: SwitchedForm | undefined
  readonly children: ReactNode
}

/** The frame of every page of the respondent: help and the way out first, then the page, no menu and no name. */
export function RespondPage({ frame, script, outcome, form, children }: Properties) {
  return (
    <WordsProvider language={frame.language} reading={frame.reading} corrections={frame.corrections}>
      <Bar frame={frame} />
      <VariantSwitch frame={frame} form={form} />
      <Main outcome={outcome}>
        {frame.notice ? (
          <p className="notice" lang="en" dir="ltr">
            {frame.notice}
          </p>
        ) : null}
        {children}
      </Main>
      {script === undefined ? null : (
        <p className="status">
          {/* Read out once, by its neighbour. */}
          <span id="status" aria-hidden="true" />
          <span id="voice" className="unseen" role="status" />
        </p>
      )}
      <Foot remarks={frame.remarks} />
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

function Foot({ remarks }: Pick<RespondFrame, 'remarks'>) {
  const { t } = useWords()
  return (
    <footer>
      {remarks.map((remark) => (
        <p key={remark}>{t(remark)}</p>
      ))}
      <p>{t('credit')}</p>
    </footer>
  )
}
