import { titles } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { familyOf, isBeside, isSureName, mayBeName } from './may-be-name'

const scottish = /^(?:mc|mac)(?!h$|hin|ro|aron|abre|caw|kerel)[a-z]{3,}$|^o'[a-z]{3,}$|^fitz[a-z]{4,}$/
const written = /^(?:Mc|Mac|Nic|Ní|Ó)\p{Lu}/u
const particle = /^(?:van|von|de|da|di|del|della|der|den|ter|bin|ibn|bint|al|el|la|le|du|dos|das|ní|nic|uí|ó|mac|mc|a')$/

/** A surname by its form or by the list, whatever stands beside it. */
function isByItself({ words, lexicon, isForeign }: Reading, at: number): boolean {
  const word = words[at]
  if (word === undefined || lexicon.isOftenCapital(word.lower)) return false
  if (written.test(word.text)) return true
  const isTold = word.isCapital || (!isForeign && !lexicon.isKnown(word.lower) && !lexicon.isSlip(word.lower))
  if (scottish.test(word.lower) && (word.isCapital || !lexicon.isKnown(word.lower))) return true
  return isTold && familyOf(word.lower).some((part) => part.length > 3 && lexicon.surname(part) === 'name')
}

/** What stands behind a name in Arabic, which has no capitals, and is none: and, in, from, to, is, was, my. */
const arabicWords =
  /^(?:في|من|على|إلى|الى|عن|مع|هو|هي|كان|كانت|عمره|عمرها|يسكن|تسكن|قال|قالت|ساعد|ساعدني|ساعدتني|جار|جارنا|لا|ما|لم|قد|الذي|التي|و.{3,})$/

function isAfterName(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]
  if (before === undefined || !isBeside(reading, at)) return false
  return (
    isSureName(reading, at - 1) || (before.isCapital && reading.lexicon.firstName(before.lower) !== null) || /^\p{Lu}$/u.test(before.text)
  )
}

/** `van der Heijden`, `Mc Culloch`: the last word of a name that begins with particles here, or -1. */
function particlesLead(reading: Reading, at: number): number {
  let last = at
  while (particle.test(reading.words[last]?.lower ?? '') && isBeside(reading, last + 1)) last += 1
  const [before, end] = [reading.words[at - 1], reading.words[last]]
  const isNamed = before?.isCapital === true || /^(?:mc|mac|o|ní|nic|van|von)$/i.test(reading.words[at]?.lower ?? '')
  return last > at && isNamed && end?.isCapital === true ? last : -1
}

/** `karen brown` in small letters, but not `karen will` or `karen may`. */
function mayFollow({ words, lexicon }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  const isVerb =
    /^(?:will|may|can|might|hope|love|long|own|good|green|black|white|small|low|young|park|hill|home|best|little|day|still|short|sharp|bright|cross|moody|rough|just|back|right|new|has|as|is|had|do|so)$/
  return !isVerb.test(lower) && lexicon.surname(lower) !== null
}

/** Surnames: by their form, by a list, or because a first name or a title stands before them. */
export function findSurname(reading: Reading, at: number): Found | null {
  const { words, lexicon } = reading
  const word = words[at]
  if (word === undefined) return null
  const last = particlesLead(reading, at)
  if (last > at) return { from: at, to: last }
  const isTitled = isBeside(reading, at) && titles.has(words[at - 1]?.lower ?? '')
  const isCapital = word.isCapital && !word.startsSentence
  const isNamed = isCapital && (isAfterName(reading, at) || isTitled) && mayBeName(reading, at)
  const isSmall = isBeside(reading, at) && isSureName(reading, at - 1) && mayFollow(reading, at)
  const isArabic =
    isBeside(reading, at) && isSureName(reading, at - 1) && /^\p{Script=Arabic}{3,}$/u.test(word.text) && !arabicWords.test(word.text)
  const isListed = isCapital && !lexicon.isOftenCapital(word.lower) && familyOf(word.lower).some((part) => lexicon.surname(part) !== null)
  return isByItself(reading, at) || isNamed || isSmall || isArabic || isListed ? { from: at, to: at } : null
}
