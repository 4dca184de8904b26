import { byNames, doings, never, titles } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside, isSureName, mayBeName, partsOf } from './may-be-name'

/** What follows a person at the beginning of a sentence rather than a thing: `Grant at the council`, `Bill paid`. */
const afterPerson =
  /^(?:was|is|wis|has|had|did|does|and|an|at|fae|frae|from|who|never|always|also|just|still|used|could|can|would|will|asked|kept|taught|made|let|sat|ran|showed|listened|left|found|saw|met|put|turned|tried|started|stopped|lost|needs|wants|likes|talks|talked|drives|drove|rang|runs)$/

function isWordToo({ words, lexicon }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return partsOf(lower).some((part) => lexicon.firstName(part) === 'word too')
}

/** What stands beside a word that may be a name and makes one of it. */
function isAnnounced(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word === undefined) return false
  const isNext = next !== undefined && isBeside(reading, at + 1)
  const isByName = before !== undefined && byNames.has(before.lower) && before.isCapital && isBeside(reading, at)
  const isDoing =
    isNext &&
    doings.has(next.lower) &&
    !lexicon.isOftenCapital(word.lower) &&
    !/^(?:the|a|an|this|that|my|ma|no|nae|any|your|his|her|their|our)$/.test(before?.lower ?? '')
  const hasSurname = isNext && lexicon.surname(next.lower) === 'name' && (next.isCapital || !lexicon.isKnown(next.lower))
  return isByName || isDoing || hasSurname
}

/** A capital, or a title or a name before it: `Dr Khan`, `PC grant`. */
function isTitled(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]
  return (
    before !== undefined &&
    titles.has(before.lower) &&
    isBeside(reading, at) &&
    mayBeName(reading, at) &&
    (isWordToo(reading, at) || reading.words[at]?.isCapital === true || !reading.lexicon.isKnown(reading.words[at]?.lower ?? ''))
  )
}

/** `J. McKay`: one capital with a dot before a capital. */
function isInitial({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && /^\p{Lu}$/u.test(word.text) && /^\.\s?$/.test(next.gap) && /^\p{Lu}/u.test(next.text)
}

/** Any word with a capital right before a capital that no dictionary knows: `Blessing Oduya`. */
function leadsToStranger(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (word?.isCapital !== true || next?.isCapital !== true || !isBeside(reading, at + 1) || next.gap.includes('.')) return false
  if (never.has(word.lower) || lexicon.isOftenCapital(word.lower) || lexicon.isTypical(word.lower) || titles.has(word.lower)) return false
  return !lexicon.isKnown(next.lower) && !lexicon.isPlace(next.lower) && !lexicon.isOftenCapital(next.lower)
}

/** Whether the capital of a word that may be a name was made by more than the beginning of a sentence. */
function tellsByCapital({ words, lexicon }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.isCapital !== true || lexicon.isOftenCapital(word.lower)) return false
  if (!word.startsSentence) return true
  return (
    next !== undefined &&
    (afterPerson.test(next.lower) || doings.has(next.lower) || /^(?:,|\s\(|'s)/.test(next.gap)) &&
    /^(?:\s|,\s|\s\(|'s\s)/.test(next.gap)
  )
}

/** First names, in any case where they are nothing else; where they are a word too, by their capital or by what stands beside them. */
export function findFirstName(reading: Reading, at: number): Found | null {
  const word = reading.words[at]
  if (word === undefined) return null
  const isSure = isSureName(reading, at) && !(word.isUpper && word.lower.length < 4)
  const isMeant = isWordToo(reading, at) && (isAnnounced(reading, at) || tellsByCapital(reading, at))
  const isFound = isSure || isMeant || isTitled(reading, at) || isInitial(reading, at) || leadsToStranger(reading, at)
  return isFound ? { from: at, to: at } : null
}
