import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { partsOf } from './may-be-name'

/** A capital in the middle of a sentence on a word that has none of its own. */
export function findCapital({ words, lexicon, isForeign }: Reading, at: number): Found | null {
  const word = words[at]
  if (word === undefined || lexicon.isOftenCapital(word.lower)) return null
  if (word.isUpper) return word.text.length === 2 && !lexicon.isKnown(word.lower) && !isForeign ? { from: at, to: at } : null
  if (!word.isCapital || word.startsSentence || word.text.length < 2) return null
  const isKnown = !isForeign && partsOf(word.lower).some((part) => lexicon.isKnown(part) || lexicon.isOftenCapital(part))
  return isKnown ? null : { from: at, to: at }
}
