import type { Survey } from '~/domain/instrument/survey'
import type { Draft } from '~/domain/response/draft'
import { formatResumeCode } from '~/domain/response/resume-code'
import { HiddenFields } from './hidden-fields'
import type { RespondFrame } from './respond-page'
import { Sentence, useWords } from './words'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
  readonly draft: Draft
  /** Ten symbols. */
  readonly code: string
  /** The whole address as people type it. */
  readonly address: string
}

/** The code that brings a draft back, shown once, and how. The form itself rests in hidden fields, so that one can go on at once. */
export function LaterPage({ survey, frame, draft, code, address }: Properties) {
  const { t, day } = useWords()
  const own = frame.home + frame.query
  return (
    <form id="kept" method="post" action={own}>
      <h1 tabIndex={-1}>{t('later.heading')}</h1>
      <p>{t('later.notSent')}</p>
      <h2>{t('later.code')}</h2>
      <p className="receipt" dir="ltr">
        {formatResumeCode(code)}
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
      <HiddenFields draft={draft} />
      <p className="nav">
        <button name="intent" value="change">
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
