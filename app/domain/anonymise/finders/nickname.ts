import { byNames } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside, isSureName, mayBeName } from './may-be-name'

const callings = /^(?:called|cried|cawed|ca'd|caed|aka|alias|nicknamed|known|cry|call|cries|calls|ask)$/
const pronouns = /^(?:him|her|me|them|us|as|himself|herself|he|she|they|everybody|everyone|we|for|\d)$/
const elders = /^(?:granny|gran|nana|papa|grandad|granda|auntie|aunty|uncle|wee|big)$/
const quote = /["'“(]\s*$/

/** Whether a word that makes by-names makes one here: `Big Davie`, `the Wee Man`, `Hairy Jim`, but not `a big shop`. */
function makesByName(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next === undefined || !isBeside(reading, at + 1) || next.gap.includes('.')) return false
  const isNext = next.isCapital && !lexicon.isOftenCapital(next.lower)
  if (byNames.has(word.lower) || elders.test(word.lower))
    return (
      (word.isCapital && isNext && !word.startsSentence) ||
      isSureName(reading, at + 1) ||
      (isNext && mayBeName(reading, at + 1) && !lexicon.isPlace(next.lower))
    )
  const isAdded = word.isCapital && !word.startsSentence && !lexicon.isOftenCapital(word.lower) && lexicon.firstName(word.lower) === null
  return isAdded && next.isCapital && isSureName(reading, at + 1)
}

/** Whether what stands before says that somebody is called so. */
function isCalled({ words }: Reading, at: number): boolean {
  const [before, further] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  return callings.test(before) || (callings.test(further) && pronouns.test(before))
}

/** A capital in quotation marks or brackets: `"Batty"`, `(The Doc)`. */
function quotedLength({ words, lexicon }: Reading, at: number): number {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || !quote.test(word.gap)) return 0
  if (word.lower === 'the') return next?.isCapital === true ? 2 : 0
  if (!word.isCapital || lexicon.isOftenCapital(word.lower)) return 0
  return /^["'”)]/.test(next?.gap ?? '"') && !lexicon.isTypical(word.lower) ? 1 : 0
}

/** By-names: `Big Davie`, `Davie the Post`, `they cry him Mouse`, `"The Doc"`. */
export function findNickname(reading: Reading, at: number): Found | null {
  if (makesByName(reading, at)) return { from: at, to: at + 1 }
  const { words, lexicon } = reading
  if (/^(?:أبو|ابو|أم|ام|ابن|بنت)$/.test(words[at]?.lower ?? '') && isBeside(reading, at + 1)) return { from: at, to: at + 1 }
  const isNamed = words[at]?.isCapital === true && (isSureName(reading, at) || lexicon.firstName(words[at]?.lower ?? '') !== null)
  if (isNamed && words[at + 1]?.lower === 'the' && words[at + 2]?.isCapital === true && isBeside(reading, at + 2))
    return { from: at, to: at + 2 }
  const quoted = quotedLength(reading, at)
  if (quoted > 0) return { from: at, to: at + quoted - 1 }
  if (!isCalled(reading, at)) return null
  if (words[at]?.lower === 'the' && words[at + 1]?.isCapital === true) return { from: at, to: at + 1 }
  return mayBeName(reading, at) && words[at]?.startsSentence === false ? { from: at, to: at } : null
}
