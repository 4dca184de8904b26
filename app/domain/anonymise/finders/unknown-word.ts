import { isToldByCapital, type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { partsOf } from './may-be-name'

/** Shapes that are no words of anybody's: laughter, drawn-out sounds, letters in a row. */
const noise =
  /^(?:(?:ha|he|hi|ho|lo|xo|la|na|bl?ah?)+h?|[^aeiouyàèìòù']{1,5}|(.)\1+|a+r*g+h*|u+g*h+|m+h*m+|o+h+|a+h+|w+o+w+|y+a+y+|n+o+|s+o+)$/
const readable = /^[\p{Script=Latin}'-]{3,}$/u

function isSomebodysWord({ lexicon }: Reading, lower: string): boolean {
  const isUsual = (part: string) => lexicon.isKnown(part) || lexicon.isOftenCapital(part)
  return partsOf(lower).some(isUsual) || lower.split(/[-']/).every((part) => part.length < 3 || lexicon.isKnown(part))
}

/** A word that no dictionary knows and that is no slip of a frequent one: a name, more often than not. Not in a text of another language. */
export function findUnknownWord(reading: Reading, at: number): Found | null {
  const { lower, isUpper } = wordAt(reading, at)
  if (reading.isForeign || isUpper || !readable.test(lower) || noise.test(lower) || isSomebodysWord(reading, lower)) return null
  return isToldByCapital(reading, at) || !reading.lexicon.isSlip(lower) ? { from: at, to: at } : null
}
