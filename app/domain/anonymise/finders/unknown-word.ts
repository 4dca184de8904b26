import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { partsOf } from './may-be-name'

/** Shapes that are no words of anybody's: laughter, drawn-out sounds, letters in a row. */
const noise =
  /^(?:(?:ha|he|hi|ho|lo|xo|la|na|bl?ah?)+h?|[^aeiouyàèìòù']{1,5}|(.)\1+|a+r*g+h*|u+g*h+|m+h*m+|o+h+|a+h+|w+o+w+|y+a+y+|n+o+|s+o+)$/

/** A word that no dictionary knows and that is no slip of a frequent one: a name, more often than not. Not in a text of another language. */
export function findUnknownWord({ words, lexicon, isForeign }: Reading, at: number): Found | null {
  const word = words[at]
  if (word === undefined || isForeign || word.isUpper || word.lower.length < 3 || !/^[\p{Script=Latin}'-]+$/u.test(word.lower)) return null
  if (noise.test(word.lower) || lexicon.isOftenCapital(word.lower)) return null
  if (partsOf(word.lower).some((part) => lexicon.isKnown(part) || lexicon.isOftenCapital(part))) return null
  if (word.lower.split(/[-']/).every((part) => part.length < 3 || lexicon.isKnown(part))) return null
  const isTold = word.isCapital && !word.startsSentence
  return isTold || !lexicon.isSlip(word.lower) ? { from: at, to: at } : null
}
