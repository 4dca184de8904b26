import type { Survey } from '~/domain/instrument/survey'
import type { Answers } from '~/domain/response/answers'
import { formatReceipt } from '~/domain/response/receipt'
import { Picture } from '~/ui/item/picture'
import { Compass } from './compass'
import { InterviewNote } from './interview-note'
import { ContactList } from './contact-list'
import { KeepPage } from './keep-page'
import { ListenButton } from './listen-button'
import type { RespondFrame } from './respond-page'
import { useWords } from './words'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
  readonly secret: string
  readonly answers: Answers
  readonly counted: 'counted now' | 'counted before'
}

/** What is kept of the visit: the receipt, a picture of the own answers, and where the results will stand. */
export function ThanksPage({ survey, frame, secret, answers, counted }: Properties) {
  const { t, day, gap } = useWords()
  const { publishOn } = survey.wave
  const own = frame.home + frame.query
  return (
    <div id="sent" data-secret={secret.slice(0, 6)}>
      <Picture of="receipt" />
      <h1 tabIndex={-1}>{t('sent.heading')}</h1>
      <ListenButton />
      {survey.collector.isInterview ? <InterviewNote moment="end" /> : null}
      {counted === 'counted before' ? <p className="box">{t('sent.repeat')}</p> : null}
      <h2>{t('sent.receipt')}</h2>
      <p className="receipt" dir="ltr">
        {formatReceipt(secret)
          .split('-')
          .map((group, index) => (
            <span key={group + String(index)}>{index < 4 ? `${group}-` : group}</span>
          ))}
      </p>
      <p>
        {t('sent.writeDown', { day: day(survey.wave.answerByDay) })}
        {gap}
        {t('sent.onlyHere')}
      </p>
      <p>
        <a href={`${frame.home}/withdraw${frame.query}`}>{t('sent.withdraw')}</a>
      </p>
      <Compass instrument={survey.instrument} answers={answers} />
      <h2>{t('sent.results')}</h2>
      <p>{publishOn === null ? t('sent.resultsWhen') : t('sent.resultsOn', { day: day(publishOn) })}</p>
      <ul>
        {survey.frameworks.map((id) => (
          <li key={id}>
            <a href={`/frameworks/${id}`}>{t('sent.resultsPlan')}</a>
          </li>
        ))}
        <li>
          <a href="/">{t('sent.resultsFront')}</a>
        </li>
      </ul>
      <h2>{t('help.heading')}</h2>
      <ContactList contacts={frame.contacts} />
      {survey.collector.isShared ? null : <KeepPage />}
      {survey.collector.isShared ? (
        <p>
          <a href={own} data-finish="">
            {t('phone.finish')}
          </a>
        </p>
      ) : null}
    </div>
  )
}
