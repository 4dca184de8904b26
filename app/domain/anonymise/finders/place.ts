import { isBeside, isClose, isToldByCapital, type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { announcing, institutions, plainBefore, prisons, streets, written } from './place-words'

const longest = 4

/** `dollar` and `reading` are places only with a capital in the middle of a sentence. */
function isMeant(reading: Reading, at: number): boolean {
  const { lower, isCapital, startsSentence } = wordAt(reading, at)
  return !reading.lexicon.isKnown(lower) || (isCapital && !startsSentence)
}

/** The longest name of the gazetteer that begins here, in words; 0 where none does. */
function namedLength(reading: Reading, at: number): number {
  for (let length = longest; length > 0; length -= 1) {
    const part = reading.words.slice(at, at + length)
    const isJoined = part.every(({ gap }, step) => step === 0 || /^[\s'-]+$/.test(gap))
    if (part.length < length || !isJoined || !reading.lexicon.isPlace(part.map(({ lower }) => lower).join(' '))) continue
    if (length > 1 || isMeant(reading, at)) return length
  }
  return 0
}

/** How far the words behind a name say what kind of place it is: `Alloa` police station, `Ochil View` surgery. */
function institutionsFrom(reading: Reading, from: number): number {
  let length = 0
  while (length < longest - 1 && isBeside(reading, from + length) && institutions.test(wordAt(reading, from + length).lower)) length += 1
  return length
}

/** What belongs to a name of the gazetteer: a kind of place, or further capitals. */
function moreFrom(reading: Reading, from: number): number {
  const kinds = institutionsFrom(reading, from)
  if (kinds > 0) return kinds
  const isMore =
    isClose(reading, from) && wordAt(reading, from).isCapital && wordAt(reading, from + 1).isCapital && isClose(reading, from + 1)
  return isMore ? 2 : 0
}

/** `St Mungo's` */
function saintLength(reading: Reading, at: number): number {
  return /^(?:st|saint)$/.test(wordAt(reading, at).lower) && isBeside(reading, at + 1) && wordAt(reading, at + 1).isCapital
    ? 2 + institutionsFrom(reading, at + 2)
    : 0
}

/** The words of a name up to this length are all written with a capital by everybody: Social Work Office. */
function isPlainAll({ words, lexicon }: Reading, at: number, length: number): boolean {
  return words.slice(at, at + length).every(({ lower }) => lexicon.isOftenCapital(lower) || lower === 'the')
}

function opensDescription(reading: Reading, at: number): boolean {
  const { lower, isCapital } = wordAt(reading, at)
  return isCapital && !written.test(lower) && (lower === 'the' || !plainBefore.test(lower))
}

/** How long a description is whose kind of place stands at `at + length`; 0 where none does there. */
function endsDescription(reading: Reading, at: number, length: number): number {
  if (isPlainAll(reading, at, length)) return 0
  const kind = wordAt(reading, at + length)
  if (kind.isCapital && (written.test(kind.lower) || institutions.test(kind.lower)))
    return length + 1 + institutionsFrom(reading, at + length + 1)
  const small = length === 1 && wordAt(reading, at).startsSentence ? 0 : institutionsFrom(reading, at + length)
  return small === 0 ? 0 : length + small
}

/** `Primrose Street`, `Wheatsheaf Inn`, `St Mungo's primary`: capitals that end in a kind of place. */
function describedLength(reading: Reading, at: number): number {
  if (!opensDescription(reading, at)) return 0
  for (let length = 1; length < longest; length += 1) {
    const next = wordAt(reading, at + length)
    if (!isBeside(reading, at + length) && next.gap !== "'s ") return 0
    const whole = endsDescription(reading, at, length)
    if (whole > 0) return whole
    if (!next.isCapital) return 0
  }
  return 0
}

function isNamelike({ lexicon }: Reading, lower: string): boolean {
  return !lexicon.isKnown(lower) || lexicon.firstName(lower) !== null || lexicon.surname(lower) !== null
}

/** `primrose street` in small letters, where nothing everyday stands before it. */
function smallLength(reading: Reading, at: number): number {
  const { lower } = wordAt(reading, at)
  const isStreet = isBeside(reading, at + 1) && streets.test(wordAt(reading, at + 1).lower)
  if (!isStreet || plainBefore.test(lower) || reading.lexicon.isOftenCapital(lower)) return 0
  return isNamelike(reading, lower) || isToldByCapital(reading, at) ? 2 : 0
}

/** Whether the words before lead to a place: `outside the`. */
function isLedTo(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1).lower
  return isBeside(reading, at) && (announcing.test(before) || (before === 'the' && announcing.test(wordAt(reading, at - 2).lower)))
}

/** `The` with a capital in the middle of a sentence belongs to a name. */
function isArticle(reading: Reading, at: number): boolean {
  const { lower, isCapital, startsSentence } = wordAt(reading, at)
  return lower === 'the' && isCapital && !startsSentence
}

/** `at the Bluebell`, `in Sunnyside`: a capital that has none of its own behind a word that leads to places; `The Hive` in a sentence. */
function announcedLength(reading: Reading, at: number): number {
  if (isArticle(reading, at)) return isToldByCapital(reading, at + 1) ? 2 : 0
  if (isPerson(reading, at) || !isToldByCapital(reading, at) || !isLedTo(reading, at)) return 0
  return isToldByCapital(reading, at + 1) && isClose(reading, at + 1) ? 2 : 1
}

function isPerson({ lexicon, words }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return lexicon.firstName(lower) !== null || lexicon.surname(lower) === 'name'
}

/** `HMP Castle Huntly` */
function prisonLength(reading: Reading, at: number): number {
  if (!prisons.test(wordAt(reading, at).lower) || !wordAt(reading, at + 1).isCapital) return 0
  const isDouble = wordAt(reading, at + 2).isCapital && isBeside(reading, at + 2)
  return 1 + Math.max(isDouble ? 2 : 1, namedLength(reading, at + 1))
}

/** Settlements, districts, streets, pubs, surgeries, courts, prisons: by the gazetteer, which a partnership extends, or by how they are called. */
export function findPlace(reading: Reading, at: number): Found | null {
  const named = namedLength(reading, at)
  const known = Math.max(named === 0 ? 0 : named + moreFrom(reading, at + named), describedLength(reading, at), saintLength(reading, at))
  const length = prisonLength(reading, at) || known || smallLength(reading, at) || announcedLength(reading, at)
  return length === 0 ? null : { from: at, to: at + length - 1 }
}
