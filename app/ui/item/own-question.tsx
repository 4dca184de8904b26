import type { Instrument } from '~/domain/instrument/instrument'
import { ownWordsIn, type OwnQuestion } from '~/domain/instrument/own-question'
import type { Problem } from '~/domain/kernel/result'
import { fieldNames, type Draft } from '~/domain/response/draft'
import { mostCharacters } from '~/domain/response/parse-submission'
import { InterviewNote } from '~/ui/respond/interview-note'
import { ListenButton } from '~/ui/respond/listen-button'
import { ItemProblem } from '~/ui/respond/problem-list'
import { useWords } from '~/ui/respond/words'
import { ChoiceQuestion } from './choice-question'
import { inLanguage } from './in-language'
import { Scale } from './scale'

/** What the interviewer does with an answer of each kind. */
const moments = { choice: 'options', rating: 'scale', text: 'texts' } as const

interface Properties {
  readonly question: OwnQuestion
  readonly number: number
  readonly of: number
  readonly instrument: Instrument
  readonly draft: Draft
  readonly problems: readonly Problem[]
  /** Somebody of staff asks and taps. */
  readonly isInterview: boolean
  /** The id of the section where somebody goes on who comes back. */
  readonly place?: string | null
}

/** A question of the partnership's own. Its words are those of the page's language, or of the wave's first one and marked as such. */
export function OwnQuestionSection({ question, number, of, instrument, draft, problems, isInterview, place }: Properties) {
  const { t, language } = useWords()
  const { code, kind } = question
  const { language: written, words } = ownWordsIn(question, language)
  const marks = inLanguage(written, language)
  const named = [{ code, name: words.ask }]
  return (
    <section id={code}>
      <p className="step">{t('ask.step', { number, total: of })}</p>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- whoever comes back by a code goes on here */}
      <h2 tabIndex={-1} id={`${code}-ask`} autoFocus={place === code || undefined} {...marks}>
        {words.ask}
      </h2>
      <ListenButton />
      {isInterview ? <InterviewNote moment="question" then={moments[kind]} /> : null}
      {kind === 'text' ? (
        <label className="text">
          <b>{t('own.write')}</b> <small>{t('ask.noNames')}</small>
          <ItemProblem item={fieldNames.own(code)} problems={problems} themes={named} />
          <textarea
            id={fieldNames.own(code)}
            name={fieldNames.own(code)}
            maxLength={mostCharacters}
            data-marks=""
            rows={4}
            defaultValue={draft.own[code] ?? ''}
            aria-labelledby={`${code}-ask`}
          />
        </label>
      ) : (
        <fieldset aria-labelledby={`${code}-ask`}>
          <ItemProblem item={code} problems={problems} themes={named} />
          {kind === 'choice' ? (
            <ChoiceQuestion code={code} options={words.options} chosen={draft.choices[code] ?? ''} marks={marks} />
          ) : (
            <Scale code={code} instrument={instrument} chosen={draft.ratings[code] ?? ''} ends={words} marks={marks} />
          )}
          <label className="skip">
            <input type="radio" name={fieldNames.rating(code)} value="" />
            {t('ask.skip')}
          </label>
        </fieldset>
      )}
    </section>
  )
}
