import { never } from '../name-context'
import type { Reading } from '../reading-of'

/** Letters that Arabic writes before a word as one with it: and, in, to, so, like, the. */
const joined = /^(?:[وفبكل]?ال|[وفبكل])(?=\p{Script=Arabic}{3,})/u

/** A word, the parts that hyphens join, and without what Arabic joins to it. */
export function partsOf(lower: string): readonly string[] {
  return [lower, ...(lower.includes('-') ? lower.split('-') : []), ...(joined.test(lower) ? [lower.replace(joined, '')] : [])]
}

/** The same, and without a plural s: `the McAllisters`. */
export function familyOf(lower: string): readonly string[] {
  return [
    ...partsOf(lower),
    ...(/[^s]s$/.test(lower) && lower.length > 4 ? [lower.slice(0, -1)] : []),
    ...(/(?:s|x|ch)es$/.test(lower) ? [lower.slice(0, -2)] : []),
  ]
}

/** Whether the parts of a word hold a first name that is nothing else. */
export function isSureName({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined || lexicon.isOftenCapital(word.lower)) return false
  const isSure = (part: string) => lexicon.firstName(part) === 'name' && (part.length > 2 || (word.isCapital && part === word.lower))
  // A short form with an s behind it, written without an apostrophe: "shugs brother".
  return (
    partsOf(word.lower).some(isSure) ||
    (word.lower.length > 4 && word.lower.endsWith('s') && !lexicon.isKnown(word.lower) && isSure(word.lower.slice(0, -1)))
  )
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

/** Whether two words stand beside each other with nothing but a space, or a dot of a title, between them. */
export function isBeside({ words }: Reading, at: number): boolean {
  return at > 0 && /^\.?\s+$/.test(words[at]?.gap ?? '')
}
