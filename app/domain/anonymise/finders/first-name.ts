import { byNames, doings, titles } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside, isSureName, mayBeName, partsOf } from './may-be-name'

/** Words that begin a sentence with a capital far more often than a person does. */
const starters =
  /^(?:will|may|hope|mark|grant|bill|rose|art|chance|charity|christian|dawn|faith|joy|grace|honey|hunter|justice|may|mercy|miss|patience|peace|pop|rich|rob|sky|summer|autumn|winter|spring|sun|sunny|win|young|wee|old|di|do|sage|will|van|max|frank|gay|happy|kit|lucky|ray|baby|king|queen|prince|sally|stone|storm|april|june|august|easter|friday|sunday|tuesday|wednesday|major|merry|true|wild|wood|walker|baker|cook|big|ma|ali|an)$/

function isWordToo({ words, lexicon }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return partsOf(lower).some((part) => lexicon.firstName(part) === 'word too')
}

/** What stands beside a word that may be a name and makes one of it. */
function isAnnounced(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  const isTitled = before !== undefined && titles.has(before.lower) && isBeside(reading, at)
  const isByName = before !== undefined && byNames.has(before.lower) && before.isCapital && isBeside(reading, at)
  const isDoing = next !== undefined && isBeside(reading, at + 1) && doings.has(next.lower) && !lexicon.isOftenCapital(word.lower)
  const hasSurname =
    next !== undefined &&
    isBeside(reading, at + 1) &&
    lexicon.surname(next.lower) === 'name' &&
    (next.isCapital || !lexicon.isKnown(next.lower))
  return isTitled || isByName || isDoing || hasSurname
}

/** First names, in any case where they are nothing else; where they are a word too, by their capital or by what stands beside them. */
export function findFirstName(reading: Reading, at: number): Found | null {
  const word = reading.words[at]
  if (word === undefined) return null
  const one = { from: at, to: at }
  if (isSureName(reading, at) && !(word.isUpper && word.lower.length < 4)) return one
  if (titles.has(reading.words[at - 1]?.lower ?? '') && isBeside(reading, at) && mayBeName(reading, at)) return one
  if (!isWordToo(reading, at)) return null
  if (isAnnounced(reading, at)) return one
  if (!word.isCapital || reading.lexicon.isOftenCapital(word.lower)) return null
  return word.startsSentence && starters.test(word.lower) ? null : one
}
