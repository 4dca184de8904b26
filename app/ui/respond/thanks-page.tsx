import type { Survey } from '~/domain/instrument/survey'
import type { Answers } from '~/domain/response/answers'
import { Picture } from '~/ui/item/picture'
import { Compass } from './compass'
import { InterviewNote } from './interview-note'
import { KeepPage } from './keep-page'
import { ListenButton } from './listen-button'
import { Receipt } from './receipt'
import type { RespondFrame } from './respond-page'
import { NextPerson, WhatComes } from './what-comes'
import { WithdrawWay } from './withdraw-way'
import { useWords } from './words'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
  /** The whole address of the front page, for whoever keeps this on paper. */
  readonly site: string
  readonly secret: string
  readonly answers: Answers
  readonly counted: 'counted now' | 'counted before'
}

/** What is kept of the visit: the receipt, a picture of the own answers, and where the results will stand. */
export function ThanksPage({ survey, frame, site, secret, answers, counted }: Properties) {
  const { t } = useWords()
  return (
    <div id="sent" data-secret={secret.slice(0, 6)}>
      <Picture of="receipt" />
      <h1 tabIndex={-1}>{t('sent.heading')}</h1>
      <ListenButton />
      {survey.collector.isInterview ? <InterviewNote moment="end" /> : null}
      {counted === 'counted before' ? <p className="box">{t('sent.repeat')}</p> : null}
      <Receipt survey={survey} secret={secret} />
      <WithdrawWay frame={frame} secret={secret} />
      <NextPerson survey={survey} frame={frame} />
      <Compass instrument={survey.instrument} answers={answers} />
      <WhatComes survey={survey} frame={frame} site={site} />
      {survey.collector.isShared ? null : <KeepPage />}
      <NextPerson survey={survey} frame={frame} />
    </div>
  )
}
