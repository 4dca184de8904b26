import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside } from './may-be-name'

const longest = 4
/** Kinds of places that end a name, in capitals; the second list also in small letters after a capital: `Redwell primary`. */
const written =
  /^(?:street|road|avenue|drive|place|court|crescent|terrace|lane|gardens|wynd|loan|brae|square|way|park|close|row|walk|grove|gate|green|hill|view|house|inn|arms|bar|tavern|hall|farm|lodge|bridge|club|glen|loch|island|castle|mews|quay|vennel|cottages?|towers?|vaults|high|st|rd|ave|cres|ct|city|bay|beach|falls|valley|heights|county|river|burn|pool|road)$/
const institutions =
  /^(?:hospital|surgery|prison|jail|hostel|hotel|cafe|café|school|academy|primary|nursery|church|chapel|kirk|centre|center|library|station|estate|scheme|flats|practice|college|university|mosque|temple|pub|unit|hub|project|court|ct|dam|cemetery|plots|allotments?|bowl|office|police|sheriff|railway|train|bus|leisure|community|health|town|medical|guest|house|home|swimming|baths|depot|yard|garage|bookies|chippy|pharmacy|museum|theatre|stadium)$/
const streets = /^(?:street|road|avenue|crescent|terrace|wynd|loan|brae|gardens|drive)$/
const plainBefore =
  /^(?:the|a|an|this|that|my|ma|our|oor|your|his|her|their|main|busy|side|back|long|lang|high|same|next|each|every|one|whole|quiet|dark|wrong|right|other|another|front|new|old|auld|dirt|country|single|of|on|in|to|at|up|down|cross|ring|slip|access|private|public|own|no|any|all|local|nearest|narrow|residential|wee|big|cul|toll|through|and|or|fae|off|community|town|city|village|open|test|hard|flat|tae|steep|shared|council|across|along|ower|per|student|payday|beautiful|lovely|nice|bad|good|sunny|bank|food|credit|mortgage|car)$/
const announcing =
  /^(?:in|at|to|fae|frae|from|outside|near|around|tae|intae|into|doon|doun|down|up|past|behind|opposite|through|ower|over|beside|towards|leaving|left|visit|visiting|w|do|z|у|в|до|біля)$/
const first = /^(?:hmp|yoi|hmyoi)$/

/** The longest name of the gazetteer that begins here, in words; 0 where none does. */
function namedLength({ words, lexicon }: Reading, at: number): number {
  for (let length = longest; length > 0; length -= 1) {
    const part = words.slice(at, at + length)
    if (part.length < length || part.some(({ gap }, step) => step > 0 && !/^[\s'-]+$/.test(gap))) continue
    const name = part.map(({ lower }) => lower).join(' ')
    if (lexicon.isPlace(name) && (length > 1 || isMeant(part[0], lexicon.isKnown(name)))) return length
  }
  return 0
}

/** `dollar` and `reading` are places only with a capital in the middle of a sentence. */
function isMeant(word: Reading['words'][number] | undefined, isWord: boolean): boolean {
  return word !== undefined && (!isWord || (word.isCapital && !word.startsSentence))
}

/** How far the words behind a name say what kind of place it is: `Alloa` police station, `Ochil View` surgery. */
function institutionsFrom(reading: Reading, from: number): number {
  let length = 0
  while (length < longest - 1 && isBeside(reading, from + length) && institutions.test(reading.words[from + length]?.lower ?? ''))
    length += 1
  return length
}

/** `Primrose Street`, `Wheatsheaf Inn`, `St Mungo's primary`: capitals that end in a kind of place. */
function describedLength(reading: Reading, at: number): number {
  const { words, lexicon } = reading
  const word = words[at]
  if (word?.isCapital !== true || written.test(word.lower) || (plainBefore.test(word.lower) && word.lower !== 'the')) return 0
  for (let length = 1; length < longest; length += 1) {
    const next = words[at + length]
    if (next === undefined || !(isBeside(reading, at + length) || next.gap === "'s ")) return 0
    const isPlainAll = words.slice(at, at + length).every(({ lower }) => lexicon.isOftenCapital(lower) || lower === 'the')
    if (next.isCapital && (written.test(next.lower) || institutions.test(next.lower)) && !isPlainAll)
      return length + 1 + institutionsFrom(reading, at + length + 1)
    const small = institutionsFrom(reading, at + length)
    if (small > 0 && !isPlainAll && !(length === 1 && word.startsSentence)) return length + small
    if (!next.isCapital) return 0
  }
  return 0
}

/** `primrose street` in small letters, where nothing everyday stands before it. */
function smallLength(reading: Reading, at: number): number {
  const { words, lexicon } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (
    word === undefined ||
    next === undefined ||
    !isBeside(reading, at + 1) ||
    plainBefore.test(word.lower) ||
    lexicon.isOftenCapital(word.lower)
  )
    return 0
  const isName = !lexicon.isKnown(word.lower) || lexicon.firstName(word.lower) !== null || lexicon.surname(word.lower) !== null
  return streets.test(next.lower) && (isName || (word.isCapital && !word.startsSentence)) ? 2 : 0
}

/** `at the Bluebell`, `in Sunnyside`: a capital that has none of its own behind a word that leads to places. */
function announcedLength(reading: Reading, at: number): number {
  const { words, lexicon } = reading
  const word = words[at]
  if (
    word?.isCapital !== true ||
    word.startsSentence ||
    !isBeside(reading, at) ||
    lexicon.isOftenCapital(word.lower) ||
    lexicon.firstName(word.lower) !== null
  )
    return 0
  const before = words[at - 1]?.lower ?? ''
  const isLed = announcing.test(before) || (before === 'the' && announcing.test(words[at - 2]?.lower ?? ''))
  if (!isLed || lexicon.surname(word.lower) === 'name') return 0
  const next = words[at + 1]
  return next?.isCapital === true && isBeside(reading, at + 1) && !next.gap.includes('.') && !lexicon.isOftenCapital(next.lower) ? 2 : 1
}

/** Settlements, districts, streets, pubs, surgeries, courts, prisons: by the gazetteer, which a partnership extends, or by how they are called. */
export function findPlace(reading: Reading, at: number): Found | null {
  const named = namedLength(reading, at)
  const length =
    first.test(reading.words[at]?.lower ?? '') && reading.words[at + 1]?.isCapital === true
      ? 1 + Math.max(1, namedLength(reading, at + 1), reading.words[at + 2]?.isCapital === true && isBeside(reading, at + 2) ? 2 : 1)
      : Math.max(named === 0 ? 0 : named + institutionsFrom(reading, at + named), describedLength(reading, at)) ||
        smallLength(reading, at) ||
        announcedLength(reading, at)
  return length === 0 ? null : { from: at, to: at + length - 1 }
}
