import { never } from '../name-context'
import type { Reading } from '../reading-of'

/** Whether the parts of a word, joined by hyphens, hold a name that is nothing else. */
export function isSureName({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  return partsOf(word.lower).some((part) => lexicon.firstName(part) === 'name' && (part.length > 2 || word.isCapital))
}

/** Whether a word may be a name where something beside it says so: a name, a word that is one too, a capital, or nobody's word. */
export function mayBeName({ words, lexicon, isForeign }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined || never.has(word.lower) || (word.lower.length < 3 && !word.isCapital && lexicon.firstName(word.lower) !== 'name'))
    return false
  if (lexicon.isOftenCapital(word.lower)) return false
  const isNamed = partsOf(word.lower).some((part) => lexicon.firstName(part) !== null || lexicon.surname(part) === 'name')
  return isNamed || (word.isCapital && !word.startsSentence) || (!isForeign && !lexicon.isKnown(word.lower) && !lexicon.isSlip(word.lower))
}

export function partsOf(lower: string): readonly string[] {
  return [lower, ...(lower.includes('-') ? lower.split('-') : []), ...(lower.endsWith('s') && lower.length > 4 ? [lower.slice(0, -1)] : [])]
}

/** Whether two words stand beside each other with nothing but a space, or a dot of a title, between them. */
export function isBeside({ words }: Reading, at: number): boolean {
  return /^(?:\.?\s+|\s*)$/.test(words[at]?.gap ?? '!') && at > 0
}
