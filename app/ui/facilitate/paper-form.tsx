import type { Survey } from '~/domain/instrument/survey'
import { mostPriorities } from '~/domain/instrument/instrument'
import { Sentence, useWords } from '../respond/words'
import { PaperPromise } from './paper-promise'
import { PaperQuestion } from './paper-question'
import { TearOffStrip } from './tear-off-strip'

interface Properties {
  readonly number: number
  readonly receipt: string
  readonly survey: Survey
  readonly withdrawAddress: string
}

/** One printed form. Its head with the sheet number stands on each of its pages. */
export function PaperForm({ number, receipt, survey, withdrawAddress }: Properties) {
  const { t, communityName, day } = useWords()
  const { instrument, place, community, wave, contacts } = survey
  const heading = `sheet-${number}`
  return (
    <section className="wm-paper" aria-labelledby={heading}>
      <div className="wm-paper__head">
        <h2 id={heading}>Sheet {number}</h2>
      </div>
      <div className="wm-paper__body">
        <h3 className="wm-paper__title">{t('welcome.heading')}</h3>
        <p>
          {t('welcome.lead', { place })} <Sentence>{t('welcome.place', { place })}</Sentence>
        </p>
        <p>
          <strong>{t('welcome.once')}</strong> <Sentence>{t('welcome.group', { group: communityName(community) })}</Sentence>{' '}
          {t('welcome.other')}
        </p>
        <p>
          <Sentence>{t('welcome.closes', { day: day(wave.answerByDay) })}</Sentence>
        </p>
        <PaperPromise contacts={contacts} />
        <h3>How to fill it in</h3>
        <p>
          Put a cross on one number for each question. 1 is {t('ask.low')}. 7 is {t('ask.high')}. Leave out what you like.{' '}
          {t('ask.noNames')}
        </p>
        {instrument.themes.map((theme, index) => (
          <PaperQuestion key={theme.code} theme={theme} number={index + 1} instrument={instrument} />
        ))}
        <div className="wm-paper__question">
          <h3>{t('most.heading')}</h3>
          <p>{t('most.choose', { count: mostPriorities })} Write the numbers of the questions here.</p>
          <div className="wm-paper__scale">
            {Array.from({ length: mostPriorities }, (_, index) => (
              <span className="wm-paper__box wm-paper__box--blank" key={index} />
            ))}
          </div>
        </div>
        <p>{t('credit')}</p>
        <TearOffStrip number={number} receipt={receipt} address={withdrawAddress} lastDay={day(wave.answerByDay)} />
      </div>
    </section>
  )
}
