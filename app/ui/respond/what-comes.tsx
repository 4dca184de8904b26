import type { Survey } from '~/domain/instrument/survey'
import { ContactList } from './contact-list'
import type { RespondFrame } from './respond-page'
import { useWords } from './words'

interface Properties {
  readonly survey: Survey
  readonly frame: RespondFrame
}

/** After sending: when and where results appear, and who helps now. */
export function WhatComes({ survey, frame, site }: Properties & { readonly site: string }) {
  const { t, day } = useWords()
  const { publishOn } = survey.wave
  return (
    <>
      <h2>{t('sent.results')}</h2>
      <p>{publishOn === null ? t('sent.resultsWhen') : t('sent.resultsOn', { day: day(publishOn) })}</p>
      <ul>
        {survey.frameworks.map((id) => (
          <li key={id}>
            <a href={`/frameworks/${id}`}>{t('sent.resultsPlan')}</a>
          </li>
        ))}
        <li>
          <a href={`${survey.partnership.at}/`}>{t('sent.resultsFront')}</a> <small dir="ltr">{`${site}${survey.partnership.at}`}</small>
        </li>
      </ul>
      <h2>{t('help.heading')}</h2>
      <ContactList contacts={frame.contacts} />
    </>
  )
}

/** The way to an empty form for the next person, where many share one device. */
export function NextPerson({ survey, frame }: Properties) {
  const { t } = useWords()
  return survey.collector.isShared ? (
    <p className="nav">
      <a className="as-button" href={frame.home + frame.query} data-finish="">
        {t('phone.finish')}
      </a>
    </p>
  ) : null
}
