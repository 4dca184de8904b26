import type { Span } from './kinds'
import type { Lexicon } from './lexicon'
import { overlaps } from './overlaps'
import { type Word, wordsOf } from './words-of'

/** A text as the finders read it. */
export interface Reading {
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  /** Most of its words are in no English dictionary: it is in another language, and an unknown word says nothing. */
  readonly isForeign: boolean
}

/** The share of unknown words above which a text is taken for one in another language. */
const foreignFrom = 0.45

function isForeign(words: readonly Word[], lexicon: Lexicon): boolean {
  const telling = words.filter(({ lower, isCapital }) => lower.length > 2 && !isCapital)
  const unknown = telling.filter(({ lower }) => !lexicon.isKnown(lower) && lexicon.firstName(lower) === null)
  return telling.length > 5 && unknown.length >= telling.length * foreignFrom
}

/** The words of a text outside of what is replaced anyway. */
export function readingOf(text: string, lexicon: Lexicon, taken: readonly Span[]): Reading {
  const words = wordsOf(text).filter((word) => !taken.some((span) => overlaps(span, word)))
  return { words, lexicon, isForeign: isForeign(words, lexicon) }
}
