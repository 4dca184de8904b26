import { languages, type Language } from '~/locales/languages'
import type { Texts } from '~/locales/texts'
import { readingOf } from './reading-of'
import { ForChildren } from '../respond/for-children'
import { Sentence, useWords, WordsProvider } from '../respond/words'
import { scaleWordsOf } from '../item/theme-words'
import { PaperDanger } from './paper-danger'
import { PaperHead } from './paper-head'
import { PaperOwnQuestion } from './paper-own-question'
import { PaperPriorities } from './paper-priorities'
import { PaperPromise } from './paper-promise'
import { PaperQuestion } from './paper-question'
import type { PaperSheetProperties } from './paper-sheet'
import { TearOffStrip } from './tear-off-strip'

interface Properties extends PaperSheetProperties {
  readonly language: Language
  /** The partnership's own wording. */
  readonly corrections?: Texts
}

/** One printed form, in its own language and direction. Its head, with the sheet number and the square, stands on each of its pages. */
export function PaperForm({ language, corrections, ...sheet }: Properties) {
  const { variant } = sheet.form
  return (
    <section
      className={`wm-paper wm-paper--${variant}`}
      aria-labelledby={`sheet-${sheet.number}`}
      lang={language}
      dir={languages[language].direction}
    >
      <WordsProvider language={language} reading={readingOf(variant)} corrections={corrections}>
        <PaperHead {...sheet} />
        <div className="wm-paper__body">
          <PaperBody {...sheet} />
        </div>
      </WordsProvider>
    </section>
  )
}

function PaperBody({ number, receipt, survey, withdrawAddress }: PaperSheetProperties) {
  const words = useWords()
  const { t, communityName, day, gap } = words
  const { instrument, place, community, wave, contacts } = survey
  const { min, max } = instrument.scale
  return (
    <>
      <h3 className="wm-paper__title">{t('welcome.heading')}</h3>
      <p>
        {t('welcome.lead', { place })}
        {gap}
        <Sentence>{t('welcome.place', { place })}</Sentence>
      </p>
      <p>
        <strong>{t('welcome.once')}</strong>
        {gap}
        <Sentence>{t('welcome.group', { group: communityName(community) })}</Sentence>
        {gap}
        {t('welcome.other')}
      </p>
      <p>
        <Sentence>{t('welcome.closes', { day: day(wave.answerByDay) })}</Sentence>
      </p>
      {survey.consent === null ? null : <ForChildren wording={survey.consent} />}
      <PaperPromise contacts={contacts} safeguarding={survey.safeguarding} />
      <h3>{t('paper.fill')}</h3>
      <p>{[t('paper.cross'), t('paper.ends', { min, max, ...scaleWordsOf(instrument, words) }), t('ask.noNames')].join(gap)}</p>
      {instrument.themes.map((theme, index) => (
        <PaperQuestion key={theme.code} theme={theme} number={index + 1} instrument={instrument} />
      ))}
      {instrument.own.map((question, index) => (
        <PaperOwnQuestion key={question.code} question={question} number={instrument.themes.length + index + 1} instrument={instrument} />
      ))}
      <PaperPriorities />
      {survey.safeguarding === null ? null : <PaperDanger wording={survey.safeguarding} />}
      <p>{t('credit')}</p>
      <p>
        <strong>{t('paper.back')}</strong>
      </p>
      <TearOffStrip number={number} receipt={receipt} address={withdrawAddress} lastDay={day(wave.answerByDay)} />
    </>
  )
}
