import { deriveRank } from '~/domain/disclosure/derive-rank'
import type { Figure } from '~/domain/disclosure/figure'
import type { Scale } from '~/domain/disclosure/scale'
import { figureText } from '../release/figure-text'
import type { ResultWords } from './result-words'

export interface NamedFigure {
  readonly code: string
  readonly name: string
  readonly figure: Figure
}

/** Parts of a list that hold commas themselves. */
export function listed(parts: readonly string[], { language }: Pick<ResultWords, 'language'>): string {
  return parts.join(language === 'ar' ? '؛ ' : '; ')
}

function withFigures(entries: readonly NamedFigure[], words: ResultWords): string {
  return listed(
    entries.map(({ name, figure }) => `${name} (${figureText(figure, words)})`),
    words,
  )
}

function shownWords(entries: readonly NamedFigure[], scale: Scale, words: ResultWords): string {
  const ranked = deriveRank(entries, scale).filter(({ rank }) => rank !== null)
  const highest = ranked.at(-1)?.rank ?? null
  const withRank = (wanted: number) =>
    withFigures(
      ranked.filter(({ rank }) => rank === wanted),
      words,
    )
  if (highest === null) return words.t('compass.nothing')
  if (ranked.length === 1) return words.t('compass.only', { themes: withRank(1) })
  if (highest === 1) return words.t('compass.level')
  return `${words.t('compass.highest', { themes: withRank(highest) })} ${words.t('compass.lowest', { themes: withRank(1) })}`
}

/**
 * A compass in words: the themes that are certain to be highest and lowest by what is displayed, ties in the order of the alphabet, and those
 * of which nothing is shown. No value is named that is not displayed.
 */
export function compassWords(entries: readonly NamedFigure[], scale: Scale, words: ResultWords): string {
  const withheld = entries.filter(({ figure }) => figure.status === 'hidden').map(({ name }) => name)
  const shown = shownWords(entries, scale, words)
  if (withheld.length === 0 || withheld.length === entries.length) return shown
  return `${shown} ${words.t('compass.withheld', { themes: listed(withheld, words) })}`
}
