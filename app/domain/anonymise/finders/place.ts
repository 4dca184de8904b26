import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside } from './may-be-name'

const longest = 4
const kinds =
  /^(?:street|road|avenue|drive|place|court|crescent|terrace|lane|gardens|wynd|loan|brae|square|way|park|close|row|walk|grove|gate|green|hill|view|house|hospital|surgery|prison|hostel|inn|arms|bar|tavern|hotel|cafe|café|school|academy|primary|nursery|church|chapel|kirk|centre|center|library|station|hall|farm|estate|scheme|flats|practice|college|university|lodge|bridge|bookies|club|glen|loch|island|castle|mews|quay|vennel|cottage|cottages|tower|towers|mosque|temple|pub|unit|ward|hub|project|yoi|high|st|rd|ave|cres)$/
const streets = /^(?:street|road|avenue|crescent|terrace|wynd|loan|brae|gardens|drive)$/
const plainBefore =
  /^(?:the|a|an|this|that|my|ma|our|oor|your|his|her|their|main|busy|side|back|long|high|same|next|each|every|one|whole|quiet|dark|wrong|right|other|another|front|new|old|dirt|country|single|of|on|in|to|at|up|down|cross|ring|slip|access|private|public|own|no|any|all|local|nearest|narrow|residential|wee|big|cul|toll|through|and|or|fae|off|community|town|city|village|open|test|hard|flat|tae|steep|shared|council|across|along|ower|per|student|payday|beautiful|lovely|nice|bad|good|sunny|front|bank|food|credit|mortgage|car)$/
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

/** `Primrose Street`, `Wheatsheaf Inn`: capitals that end in a kind of place. */
function describedLength(reading: Reading, at: number): number {
  const { words, lexicon } = reading
  if (words[at]?.isCapital !== true || kinds.test(words[at]?.lower ?? '') || plainBefore.test(words[at]?.lower ?? '')) return 0
  for (let length = 2; length <= longest; length += 1) {
    const last = words[at + length - 1]
    if (last === undefined || !isBeside(reading, at + length - 1) || !last.isCapital) return 0
    const isPlainAll = words.slice(at, at + length).every(({ lower }) => lexicon.isOftenCapital(lower))
    if (kinds.test(last.lower) && !isPlainAll) return length
  }
  return 0
}

/** `primrose street` in small letters, where nothing everyday stands before it; `the Wheatsheaf pub`. */
function smallLength(reading: Reading, at: number): number {
  const { words, lexicon } = reading
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next === undefined || !isBeside(reading, at + 1) || plainBefore.test(word.lower)) return 0
  const isCalled =
    !lexicon.isKnown(word.lower) ||
    lexicon.firstName(word.lower) !== null ||
    lexicon.surname(word.lower) !== null ||
    (word.isCapital && !word.startsSentence)
  if (lexicon.isOftenCapital(word.lower)) return 0
  if (streets.test(next.lower)) return isCalled ? 2 : 0
  return kinds.test(next.lower) && word.isCapital && !word.startsSentence && !lexicon.isOftenCapital(word.lower) ? 1 : 0
}

/** Settlements, districts, streets, pubs, surgeries, courts, prisons: by the gazetteer, which a partnership extends, or by how they are called. */
export function findPlace(reading: Reading, at: number): Found | null {
  if (first.test(reading.words[at]?.lower ?? '') && reading.words[at + 1]?.isCapital === true) return { from: at, to: at + 1 }
  const length = Math.max(namedLength(reading, at), describedLength(reading, at)) || smallLength(reading, at)
  return length === 0 ? null : { from: at, to: at + length - 1 }
}
