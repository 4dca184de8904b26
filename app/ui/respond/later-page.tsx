import type { Survey } from '~/domain/instrument/survey'
import type { Draft } from '~/domain/response/draft'
import { formatResumeCode } from '~/domain/response/resume-code'
import { HiddenFields } from './hidden-fields'
import type { RespondFrame } from './respond-page'
import { Sentence, useWords } from './words'

interface Waiting {
  readonly survey: Survey
  /** As it is shown; empty where the phone, which alone knows it, writes it in. */
  readonly code: string
  /** The whole address as people type it. */
  readonly address: string
}

interface Properties extends Waiting {
  readonly frame: RespondFrame
  readonly draft: Draft
}

/** The code that brings a draft back, and how. */
export function WaitsForYou({ survey, code, address }: Waiting) {
  const { t, day } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('later.heading')}</h1>
      <p>{t('later.notSent')}</p>
      <h2>{t('later.code')}</h2>
      <p className="receipt" dir="ltr">
        {code}
      </p>
      <p>{t('later.writeDown')}</p>
      {survey.collector.access === 'codes' ? <p>{t('later.second')}</p> : null}
      <ul>
        <li>
          {t('later.address')} <bdi dir="ltr">{address}</bdi>
        </li>
        <li>{t('later.choose', { label: t('later.have') })}</li>
        <li>
          <Sentence>{t('later.until', { day: day(survey.wave.answerByDay) })}</Sentence>
        </li>
        <li>{t('later.found')}</li>
      </ul>
    </>
  )
}

/** The code, shown once. The form itself rests in hidden fields, so that one can go on at once. */
export function LaterPage({ survey, frame, draft, code, address }: Properties) {
  const { t } = useWords()
  const own = frame.home + frame.query
  return (
    <form id="kept" method="post" action={own}>
      <WaitsForYou survey={survey} code={formatResumeCode(code)} address={address} />
      <HiddenFields draft={draft} />
      <p className="nav">
        <button name="intent" value="go-on">
          {t('later.goOn')}
        </button>
      </p>
      {survey.collector.isShared ? (
        <p>
          <a href={own}>{t('sent.next')}</a>
        </p>
      ) : null}
    </form>
  )
}
