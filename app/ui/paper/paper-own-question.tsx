import { ratingsOf, type Instrument } from '~/domain/instrument/instrument'
import { type OwnQuestion, ownWordsIn } from '~/domain/instrument/own-question'
import { inLanguage } from '../item/in-language'
import { useWords } from '../respond/words'

interface Properties {
  readonly question: OwnQuestion
  readonly number: number
  readonly instrument: Instrument
}

/** A question of the partnership's own on paper: a box for each answer with its number, one for each rating, or lines to write on. */
export function PaperOwnQuestion({ question, number, instrument }: Properties) {
  const { language } = useWords()
  const { language: written, words } = ownWordsIn(question, language)
  const marks = inLanguage(written, language)
  return (
    <div className="wm-paper__question" data-theme={question.code}>
      <h3>
        {number}. <span {...marks}>{words.ask}</span>
      </h3>
      {words.options.map((option, index) => (
        <p className="wm-paper__option" key={option}>
          <span className="wm-paper__box">{index + 1}</span> <span {...marks}>{option}</span>
        </p>
      ))}
      {question.kind === 'rating' ? (
        <div className="wm-paper__scale">
          <span className="wm-paper__end" {...marks}>
            {words.low}
          </span>
          <span className="wm-paper__boxes">
            {ratingsOf(instrument).map((rating) => (
              <span className="wm-paper__box" key={rating}>
                {rating}
              </span>
            ))}
          </span>
          <span className="wm-paper__end" {...marks}>
            {words.high}
          </span>
        </div>
      ) : null}
      {question.kind === 'text' ? <p className="wm-paper__line">&nbsp;</p> : null}
    </div>
  )
}
