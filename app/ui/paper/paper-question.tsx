import { ratingsOf, type Instrument } from '~/domain/instrument/instrument'
import type { Theme } from '~/domain/instrument/theme'
import { askOf, scaleWordsOf } from '../item/theme-words'
import { useWords } from '../respond/words'
import { PaperPicture } from './paper-picture'

interface Properties {
  readonly theme: Theme
  readonly number: number
  readonly instrument: Instrument
}

/** One theme on paper: its number, a box for each rating, and a line for each of the two texts. The words are those of the phone. */
export function PaperQuestion({ theme, number, instrument }: Properties) {
  const words = useWords()
  const { t, themeName } = words
  const ends = scaleWordsOf(instrument, words)
  return (
    <div className="wm-paper__question" data-theme={theme.code}>
      <PaperPicture of={theme.code} />
      <h3>
        {number}. {themeName(theme)}
      </h3>
      <p>{askOf(theme, instrument, words)}</p>
      <div className="wm-paper__scale">
        <span className="wm-paper__end">{ends.low}</span>
        <span className="wm-paper__boxes">
          {ratingsOf(instrument).map((rating) => (
            <span className="wm-paper__box" key={rating}>
              {rating}
            </span>
          ))}
        </span>
        <span className="wm-paper__end">{ends.high}</span>
      </div>
      <p className="wm-paper__line">{t('ask.good')}</p>
      <p className="wm-paper__line">{t('ask.better')}</p>
    </div>
  )
}
