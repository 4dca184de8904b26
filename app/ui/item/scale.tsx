import { ratingsOf, type Instrument } from '~/domain/instrument/instrument'
import { fieldNames } from '~/domain/response/draft'
import type { ScaleWords } from './theme-words'

interface Properties {
  readonly code: string
  readonly instrument: Instrument
  readonly chosen: string
  /** What the ends of the scale mean, and its middle where that has words. */
  readonly ends: ScaleWords
  /** The language and the direction of those words, where they are not those of the page. */
  readonly marks?: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' }
}

/** Every rating of the instrument, of which only the ends have words. */
export function Scale({ code, instrument, chosen, ends, marks = {} }: Properties) {
  const { min, max } = instrument.scale
  const middle = ends.middle === undefined ? [] : [[(min + max) / 2, ends.middle] as const]
  const named = new Map([[min, ends.low], ...middle, [max, ends.high]])
  return (
    <>
      <div className="scale">
        {ratingsOf(instrument).map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name={fieldNames.rating(code)}
              value={rating}
              defaultChecked={chosen === String(rating)}
              aria-label={named.has(rating) ? `${rating}: ${named.get(rating)}` : undefined}
            />
            <i>{rating}</i>
          </label>
        ))}
      </div>
      <p className="ends" aria-hidden="true">
        <span {...marks}>{ends.low}</span>
        {ends.middle === undefined ? null : <span {...marks}>{ends.middle}</span>}
        <span {...marks}>{ends.high}</span>
      </p>
    </>
  )
}
