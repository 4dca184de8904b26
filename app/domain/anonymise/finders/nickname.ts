import { byNames } from '../name-context'
import { hasOwnCapital, isBeside, isClose, isToldByCapital, type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { isSureName, mayBeName } from './may-be-name'

const callings = /^(?:called|cried|cawed|ca'd|caed|aka|alias|nicknamed|known|cry|call|cries|calls|ask)$/
const pronouns = /^(?:him|her|me|them|us|as|himself|herself|he|she|they|everybody|everyone|we|for)$/
const elders = /^(?:granny|gran|nana|papa|grandad|granda|auntie|aunty|uncle|wee|big)$/
const arabic = /^(?:أبو|ابو|أم|ام|ابن|بنت)$/
const quote = /["'“(]\s*$/
const endQuote = /^["'”)]/

/** Behind a word that makes by-names: `Big Davie`, `the Wee Man`, but not `a big shop`. */
function followsByName(reading: Reading, at: number): boolean {
  if (isSureName(reading, at)) return true
  if (!hasOwnCapital(reading, at)) return false
  return isToldByCapital(reading, at - 1) || (mayBeName(reading, at) && !reading.lexicon.isPlace(wordAt(reading, at).lower))
}

/** Whether two words are a by-name: `Big Davie`, `Granny Mac`, `Hairy Jim`. */
function makesByName(reading: Reading, at: number): boolean {
  const { lower } = wordAt(reading, at)
  if (!isClose(reading, at + 1)) return false
  if (byNames.has(lower) || elders.test(lower)) return followsByName(reading, at + 1)
  const isAdded = isToldByCapital(reading, at) && reading.lexicon.firstName(lower) === null
  return isAdded && wordAt(reading, at + 1).isCapital && isSureName(reading, at + 1)
}

/** `Davie the Post` */
function isOfTrade(reading: Reading, at: number): boolean {
  const { isCapital, lower } = wordAt(reading, at)
  const isNamed = isCapital && (isSureName(reading, at) || reading.lexicon.firstName(lower) !== null)
  return isNamed && wordAt(reading, at + 1).lower === 'the' && wordAt(reading, at + 2).isCapital && isBeside(reading, at + 2)
}

/** Whether what stands before says that somebody is called so. */
function isCalled(reading: Reading, at: number): boolean {
  const [before, further] = [wordAt(reading, at - 1).lower, wordAt(reading, at - 2).lower]
  return callings.test(before) || (callings.test(further) && pronouns.test(before))
}

/** How many words in quotation marks or brackets are a by-name: `"Batty"`, `(The Doc)`. */
function quotedLength(reading: Reading, at: number): number {
  const { gap, lower } = wordAt(reading, at)
  if (!quote.test(gap)) return 0
  if (lower === 'the') return wordAt(reading, at + 1).isCapital ? 2 : 0
  const isEnded = at + 1 >= reading.words.length || endQuote.test(wordAt(reading, at + 1).gap)
  return hasOwnCapital(reading, at) && isEnded && !reading.lexicon.isTypical(lower) ? 1 : 0
}

/** How many words somebody is called by: `they cry him Mouse`, `known as the Wee Man`. */
function calledLength(reading: Reading, at: number): number {
  if (!isCalled(reading, at)) return 0
  if (wordAt(reading, at).lower === 'the') return wordAt(reading, at + 1).isCapital ? 2 : 0
  return mayBeName(reading, at) && !wordAt(reading, at).startsSentence ? 1 : 0
}

/** By-names: `Big Davie`, `Davie the Post`, `they cry him Mouse`, `"The Doc"`. */
export function findNickname(reading: Reading, at: number): Found | null {
  if (makesByName(reading, at)) return { from: at, to: at + 1 }
  if (arabic.test(wordAt(reading, at).lower) && isBeside(reading, at + 1)) return { from: at, to: at + 1 }
  if (isOfTrade(reading, at)) return { from: at, to: at + 2 }
  const length = quotedLength(reading, at) || calledLength(reading, at)
  return length === 0 ? null : { from: at, to: at + length - 1 }
}
