import type { Instrument } from '~/domain/instrument/instrument'
import type { Theme } from '~/domain/instrument/theme'
import type { Problem } from '~/domain/kernel/result'
import { fieldNames, type Draft } from '~/domain/response/draft'
import { mostCharacters } from '~/domain/response/parse-submission'
import { InterviewNote } from '~/ui/respond/interview-note'
import { ListenButton } from '~/ui/respond/listen-button'
import { ItemProblem } from '~/ui/respond/problem-list'
import { useWords } from '~/ui/respond/words'
import { ItemVideo } from './item-video'
import { Picture } from './picture'
import { Scale } from './scale'
import { askOf, scaleWordsOf } from './theme-words'

interface Properties {
  readonly theme: Theme
  readonly number: number
  readonly of: number
  readonly instrument: Instrument
  readonly draft: Draft
  /** The file of its video in British Sign Language, where there is one. */
  readonly video?: string | undefined
  readonly problems: readonly Problem[]
  /** Somebody of staff asks and taps. */
  readonly isInterview: boolean
  /** The id of the section where somebody goes on who comes back. */
  readonly place?: string | null
}

/** One theme: its rating, of which only the ends have words, the way to skip it, and its two boxes. */
export function ThemeQuestion({ theme, number, of, instrument, draft, video, problems, isInterview, place }: Properties) {
  const words = useWords()
  const { t, themeName } = words
  const { code } = theme
  return (
    <section id={code}>
      <p className="step">{t('ask.step', { number, total: of })}</p>
      <Picture of={code} />
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- whoever comes back by a code goes on here */}
      <h2 tabIndex={-1} autoFocus={place === code || undefined}>
        {themeName(theme)}
      </h2>
      <ListenButton />
      <ItemVideo file={video} name={themeName(theme)} />
      {isInterview ? <InterviewNote moment="question" /> : null}
      <fieldset>
        <legend>{askOf(theme, instrument, words)}</legend>
        <ItemProblem item={code} problems={problems} themes={instrument.themes} />
        {isInterview ? <InterviewNote moment="scale" /> : null}
        <Scale code={code} instrument={instrument} chosen={draft.ratings[code] ?? ''} ends={scaleWordsOf(instrument, words)} />
        <label className="skip">
          <input type="radio" name={fieldNames.rating(code)} value="" />
          {t('ask.skip')}
        </label>
      </fieldset>
      {isInterview ? <InterviewNote moment="texts" /> : null}
      {(['good', 'better'] as const).map((box) => (
        <label className="text" key={box}>
          <b>{t(`ask.${box}`)}</b> <small>{t('ask.noNames')}</small>
          <ItemProblem item={fieldNames[box](code)} problems={problems} themes={instrument.themes} />
          <textarea
            id={fieldNames[box](code)}
            name={fieldNames[box](code)}
            maxLength={mostCharacters}
            data-marks=""
            rows={3}
            defaultValue={draft[box][code] ?? ''}
          />
        </label>
      ))}
    </section>
  )
}
