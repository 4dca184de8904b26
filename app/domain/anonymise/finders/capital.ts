import type { Lexicon } from '../lexicon'
import { isToldByCapital, type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { partsOf } from './may-be-name'

/** A frequent word or a regular form of one. */
function isFrequent(word: string, lexicon: Lexicon): boolean {
  const stems = [
    word,
    word.replace(/s$/, ''),
    word.replace(/(?:ed|ing|ly|er)$/, ''),
    word.replace(/(?:ed|ing|er)$/, 'e'),
    word.replace(/ies$/, 'y'),
  ]
  return stems.some((stem) => lexicon.isTypical(stem)) || word.length < 4
}

/** Two letters that are no known abbreviation: somebody's initials. */
function isInitials({ lexicon, isForeign }: Reading, lower: string): boolean {
  return lower.length === 2 && !isForeign && !lexicon.isKnown(lower) && !lexicon.isOftenCapital(lower)
}

/** A capital in the middle of a sentence on a word that has none of its own; on a frequent word it is emphasis. */
export function findCapital(reading: Reading, at: number): Found | null {
  const { lower, isUpper } = wordAt(reading, at)
  if (isUpper) return isInitials(reading, lower) ? { from: at, to: at } : null
  if (!isToldByCapital(reading, at) || lower.length < 2) return null
  const isUsual = (part: string) => isFrequent(part, reading.lexicon) || reading.lexicon.isOftenCapital(part)
  return !reading.isForeign && partsOf(lower).some(isUsual) ? null : { from: at, to: at }
}
