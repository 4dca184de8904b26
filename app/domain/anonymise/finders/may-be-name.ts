import { never } from '../name-context'
import { isToldByCapital, type Reading, wordAt } from '../reading-of'

/** Letters that Arabic writes before a word as one with it: and, in, to, so, like, the. */
const joined = /^(?:[وفبكل]?ال|[وفبكل])(?=\p{Script=Arabic}{3,})/u

/** A word, the parts that hyphens join, and without what Arabic joins to it. */
export function partsOf(lower: string): readonly string[] {
  return [lower, ...(lower.includes('-') ? lower.split('-') : []), ...(joined.test(lower) ? [lower.replace(joined, '')] : [])]
}

/** The same, and without a plural s: `the McAllisters`. */
export function familyOf(lower: string): readonly string[] {
  const single = [...(/[^s]s$/.test(lower) ? [lower.slice(0, -1)] : []), ...(/(?:s|x|ch)es$/.test(lower) ? [lower.slice(0, -2)] : [])]
  return [...partsOf(lower), ...single.filter((word) => word.length > 3)]
}

/** A word of which no dictionary knows anything, not even a slip away. */
export function isStrange({ lexicon, isForeign }: Reading, lower: string): boolean {
  return !isForeign && !lexicon.isKnown(lower) && !lexicon.isSlip(lower)
}

/** Whether the parts of a word hold a first name that is nothing else. */
export function isSureName(reading: Reading, at: number): boolean {
  const { lexicon } = reading
  const { lower, isCapital } = wordAt(reading, at)
  if (lexicon.isOftenCapital(lower)) return false
  const isSure = (part: string) => lexicon.firstName(part) === 'name' && (part.length > 2 || (isCapital && part === lower))
  // A short form with an s behind it, written without an apostrophe: "shugs brother".
  const hasLostApostrophe = lower.length > 4 && lower.endsWith('s') && !lexicon.isKnown(lower)
  return partsOf(lower).some(isSure) || (hasLostApostrophe && isSure(lower.slice(0, -1)))
}

/** Small words that stand in every sentence; with a capital Will and May are somebody's names as well. */
function isEverywhere(reading: Reading, at: number): boolean {
  const { lower, isCapital } = wordAt(reading, at)
  return never.has(lower) && !(isCapital && reading.lexicon.firstName(lower) !== null)
}

function isNothing(reading: Reading, at: number): boolean {
  const { lower, isCapital } = wordAt(reading, at)
  const sort = reading.lexicon.firstName(lower)
  const isShort = lower.length < 3 && !isCapital && sort !== 'name'
  // April and June are somebody's names as well.
  return lower === '' || isShort || isEverywhere(reading, at) || (reading.lexicon.isOftenCapital(lower) && sort === null)
}

/** Whether a word may be a name where something beside it says so: a name, a word that is one too, a capital, or nobody's word. */
export function mayBeName(reading: Reading, at: number): boolean {
  if (isNothing(reading, at)) return false
  const { lexicon } = reading
  const { lower } = wordAt(reading, at)
  const isNamed = partsOf(lower).some((part) => lexicon.firstName(part) !== null || lexicon.surname(part) === 'name')
  return isNamed || isToldByCapital(reading, at) || isStrange(reading, lower)
}
