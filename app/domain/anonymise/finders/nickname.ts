import { byNames } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside, isSureName, mayBeName } from './may-be-name'

const callings = /^(?:called|cried|cawed|ca'd|caed|aka|alias|nicknamed|known|cry|call|cries|calls)$/
const pronouns = /^(?:him|her|me|them|us|as|himself|herself|he|she|they|everybody|everyone|we)$/

/** Whether a word that makes by-names makes one here: `Big Davie`, `the Wee Man`, but not `a big shop`. */
function makesByName(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]]
  if (word === undefined || next === undefined || !byNames.has(word.lower) || !isBeside(reading, at + 1)) return false
  if (word.isCapital && next.isCapital && !reading.lexicon.isOftenCapital(next.lower)) return true
  return isSureName(reading, at + 1) || (next.isCapital && mayBeName(reading, at + 1) && !reading.lexicon.isPlace(next.lower))
}

/** By-names: `Big Davie`, `Davie the Post`, `they cry him Mouse`. */
export function findNickname(reading: Reading, at: number): Found | null {
  if (makesByName(reading, at)) return { from: at, to: at + 1 }
  const { words } = reading
  if (isSureName(reading, at) && words[at + 1]?.lower === 'the' && words[at + 2]?.isCapital === true && words[at]?.isCapital === true)
    return { from: at, to: at + 2 }
  const [before, further] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  const isCalled = callings.test(before) || (callings.test(further) && pronouns.test(before))
  const isThe = words[at]?.lower === 'the' && words[at + 1]?.isCapital === true && callings.test(further) && pronouns.test(before)
  if (isThe) return { from: at, to: at + 1 }
  return isCalled && mayBeName(reading, at) && words[at]?.startsSentence === false ? { from: at, to: at } : null
}
