import type { Span } from './kinds'
import type { Lexicon } from './lexicon'
import { overlaps } from './overlaps'
import { noWord, type Word, wordsOf } from './words-of'

/** A text as the finders read it. */
export interface Reading {
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  /** Most of its words are in no English dictionary: it is in another language, and an unknown word says nothing. */
  readonly isForeign: boolean
}

/** The share of unknown words above which a text is taken for one in another language, and the fewest words that tell. */
const foreign = { from: 0.45, words: 6 }

function isForeign(words: readonly Word[], lexicon: Lexicon): boolean {
  const telling = words.filter(({ lower, isCapital }) => lower.length > 2 && !isCapital)
  const unknown = telling.filter(({ lower }) => !lexicon.isKnown(lower) && lexicon.firstName(lower) === null)
  return telling.length >= foreign.words && unknown.length >= telling.length * foreign.from
}

/** The words of a text outside of what is replaced anyway. */
export function readingOf(text: string, lexicon: Lexicon, taken: readonly Span[]): Reading {
  const words = wordsOf(text).filter((word) => !taken.some((span) => overlaps(span, word)))
  return { words, lexicon, isForeign: isForeign(words, lexicon) }
}

/** The word at a place; before the first and behind the last an empty one, which is nothing. */
export function wordAt({ words }: Reading, at: number): Word {
  return words[at] ?? noWord
}

/** A capital in the middle of a sentence, on a word that not everybody writes with one. */
export function isToldByCapital(reading: Reading, at: number): boolean {
  const { isCapital, startsSentence, lower } = wordAt(reading, at)
  return isCapital && !startsSentence && !reading.lexicon.isOftenCapital(lower)
}

/** A capital on a word that not everybody writes with one, at the beginning of a sentence as well. */
export function hasOwnCapital(reading: Reading, at: number): boolean {
  const { isCapital, lower } = wordAt(reading, at)
  return isCapital && !reading.lexicon.isOftenCapital(lower)
}

/** Whether two words stand beside each other with nothing but a space, or a dot of a title, between them. */
export function isBeside(reading: Reading, at: number): boolean {
  return at > 0 && /^\.?\s+$/.test(wordAt(reading, at).gap)
}

/** The same without a dot. */
export function isClose(reading: Reading, at: number): boolean {
  return at > 0 && /^\s+$/.test(wordAt(reading, at).gap)
}
