import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { partsOf } from './may-be-name'

/** A capital in the middle of a sentence on a word that has none of its own; on a frequent word it is emphasis. */
export function findCapital({ words, lexicon, isForeign }: Reading, at: number): Found | null {
  const word = words[at]
  if (word === undefined || lexicon.isOftenCapital(word.lower)) return null
  if (word.isUpper) return word.text.length === 2 && !lexicon.isKnown(word.lower) && !isForeign ? { from: at, to: at } : null
  if (!word.isCapital || word.startsSentence || word.text.length < 2) return null
  const isUsual = !isForeign && partsOf(word.lower).some((part) => isFrequent(part, lexicon) || lexicon.isOftenCapital(part))
  return isUsual ? null : { from: at, to: at }
}

/** A frequent word or a regular form of one. */
function isFrequent(word: string, lexicon: Reading['lexicon']): boolean {
  const stems = [
    word,
    word.replace(/s$/, ''),
    word.replace(/(?:ed|ing|ly|er)$/, ''),
    word.replace(/(?:ed|ing|er)$/, 'e'),
    word.replace(/ies$/, 'y'),
  ]
  return stems.some((stem) => lexicon.isTypical(stem)) || word.length < 4
}
