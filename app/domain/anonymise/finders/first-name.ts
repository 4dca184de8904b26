import { acting, byNames, doings, leading, never, titles, uncounted } from '../name-context'
import { hasOwnCapital, isBeside, isClose, type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { isSureName, mayBeName, partsOf } from './may-be-name'

/** What follows a person at the beginning of a sentence rather than a thing: `Grant at the council`, `Bill paid`. */
const afterPerson =
  /^(?:was|is|wis|has|had|did|does|and|an|at|fae|frae|from|who|never|always|also|just|still|used|could|can|would|will|asked|kept|taught|made|let|sat|ran|showed|listened|left|found|saw|met|put|turned|tried|started|stopped|lost|needs|wants|likes|talks|talked|drives|drove|rang|runs)$/
/** A past tense: what somebody did. */
const past = /^(?!need|shed|speed|seed|feed|weed|breed|indeed|hundred)[a-z]{2,}ed$/
const listing = /^(?:,\s|\s?\/\s?|\s[&+]\s)$/
const conjunctions = /^(?:and|an|but|then|when|whan|because|cos|cause|that|if|so|as|or)$/
const pausing = /^[,.;!?)]/
const determiners = /^(?:the|a|an|this|that|my|ma|no|nae|any|your|his|her|their|our)$/

function isWordToo(reading: Reading, at: number): boolean {
  return partsOf(wordAt(reading, at).lower).some((part) => reading.lexicon.firstName(part) === 'word too')
}

/** `Big Frank` */
function isByName(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1)
  return byNames.has(before.lower) && before.isCapital && isBeside(reading, at)
}

/** `grant telt me`, but not `the grant got` */
function isDoing(reading: Reading, at: number): boolean {
  const isPerson = isBeside(reading, at + 1) && doings.has(wordAt(reading, at + 1).lower)
  return isPerson && !reading.lexicon.isOftenCapital(wordAt(reading, at).lower) && !determiners.test(wordAt(reading, at - 1).lower)
}

/** `rose mckay` */
function hasSurname(reading: Reading, at: number): boolean {
  const { lower, isCapital } = wordAt(reading, at + 1)
  return isBeside(reading, at + 1) && reading.lexicon.surname(lower) === 'name' && (isCapital || !reading.lexicon.isKnown(lower))
}

/** Whether the capital of a word that may be a name was made by more than the beginning of a sentence. */
function isMeantByCapital(reading: Reading, at: number): boolean {
  if (!hasOwnCapital(reading, at)) return false
  const next = wordAt(reading, at + 1)
  if (!wordAt(reading, at).startsSentence) return true
  const isFollowed = afterPerson.test(next.lower) || doings.has(next.lower) || /^(?:,|\s\(|'s)/.test(next.gap)
  return isFollowed && /^(?:\s|,\s|\s\(|'s\s)/.test(next.gap)
}

/** `grant got a card` at the beginning of a sentence, `but rose wis kind` in one: countable words have an article there. */
function isActing(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1).lower
  const { startsSentence, lower } = wordAt(reading, at)
  if (!isBeside(reading, at + 1) || !(acting.has(next) || (startsSentence && past.test(next)))) return false
  return startsSentence || (conjunctions.test(wordAt(reading, at - 1).lower) && !uncounted.has(lower))
}

/** `I drink tea wi frank, …` */
function isLedTo(reading: Reading, at: number): boolean {
  const ends =
    at + 1 >= reading.words.length ||
    pausing.test(wordAt(reading, at + 1).gap) ||
    /^(?:and|an|but|who|when|he|she)$/.test(wordAt(reading, at + 1).lower)
  return ends && isClose(reading, at) && leading.has(wordAt(reading, at - 1).lower) && !uncounted.has(wordAt(reading, at).lower)
}

/** `with liam, rose, will + 2`: in a list beside a name. */
function isListed(reading: Reading, at: number): boolean {
  const isBefore = listing.test(wordAt(reading, at).gap) && isSureName(reading, at - 1)
  return isBefore || (listing.test(wordAt(reading, at + 1).gap) && isSureName(reading, at + 1))
}

function isMeant(reading: Reading, at: number): boolean {
  const says = [isByName, isListed, isDoing, isActing, isLedTo, hasSurname, isMeantByCapital]
  return isWordToo(reading, at) && says.some((rule) => rule(reading, at))
}

/** `Dr Khan`, `PC grant` */
function isTitled(reading: Reading, at: number): boolean {
  if (!titles.has(wordAt(reading, at - 1).lower) || !isBeside(reading, at) || !mayBeName(reading, at)) return false
  const { isCapital, lower } = wordAt(reading, at)
  return isCapital || isWordToo(reading, at) || !reading.lexicon.isKnown(lower)
}

/** `J. McKay`: one capital with a dot before a capital. */
function isInitial(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1)
  return /^\p{Lu}$/u.test(wordAt(reading, at).text) && /^\.\s?$/.test(next.gap) && /^\p{Lu}/u.test(next.text)
}

function isEveryday({ lexicon }: Reading, lower: string): boolean {
  return never.has(lower) || lexicon.isTypical(lower) || titles.has(lower)
}

/** Any word with a capital right before a capital that no dictionary knows: `Blessing Oduya`. */
function leadsToStranger(reading: Reading, at: number): boolean {
  if (!hasOwnCapital(reading, at) || !hasOwnCapital(reading, at + 1) || !isClose(reading, at + 1)) return false
  const { lower } = wordAt(reading, at + 1)
  return !isEveryday(reading, wordAt(reading, at).lower) && !reading.lexicon.isKnown(lower) && !reading.lexicon.isPlace(lower)
}

function isSure(reading: Reading, at: number): boolean {
  const { isUpper, lower } = wordAt(reading, at)
  return isSureName(reading, at) && !(isUpper && lower.length < 4)
}

/** First names, in any case where they are nothing else; where they are a word too, by their capital or by what stands beside them. */
export function findFirstName(reading: Reading, at: number): Found | null {
  const isFound = [isSure, isMeant, isTitled, isInitial, leadsToStranger].some((says) => says(reading, at))
  return isFound ? { from: at, to: at } : null
}
