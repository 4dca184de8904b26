import { titles } from '../name-context'
import { isBeside, isToldByCapital, type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { familyOf, isStrange, isSureName, mayBeName } from './may-be-name'

const scottish = /^(?:mc|mac)(?!h$|hin|ro|aron|abre|caw|kerel)[a-z]{3,}$|^o'[a-z]{3,}$|^fitz[a-z]{4,}$/
const written = /^(?:Mc|Mac|Nic|Ní|Ó)\p{Lu}/u
const particle = /^(?:van|von|de|da|di|del|della|der|den|ter|bin|ibn|bint|al|el|la|le|du|dos|das|ní|nic|uí|ó|mac|mc|a')$/
const opensName = /^(?:mc|mac|o|ní|nic|van|von)$/
/** What stands behind a first name in small letters and is no surname there: `karen will`, `karen may`. */
const noSurname =
  /^(?:will|may|can|might|hope|love|long|own|good|green|black|white|small|low|young|park|hill|home|best|little|day|still|short|sharp|bright|cross|moody|rough|just|back|right|new|has|as|is|had|do|so)$/
/** What stands behind a name in Arabic, which has no capitals, and is none: and, in, from, to, is, was, my. */
const arabicWords =
  /^(?:في|من|على|إلى|الى|عن|مع|هو|هي|كان|كانت|عمره|عمرها|يسكن|تسكن|قال|قالت|ساعد|ساعدني|ساعدتني|جار|جارنا|لا|ما|لم|قد|الذي|التي|و.{3,})$/

/** A surname by its form or by the list, whatever stands beside it. */
function isByItself(reading: Reading, at: number): boolean {
  const { lexicon } = reading
  const { text, lower, isCapital } = wordAt(reading, at)
  if (lexicon.isOftenCapital(lower)) return false
  if (written.test(text) || (scottish.test(lower) && (isCapital || !lexicon.isKnown(lower)))) return true
  const isListed = familyOf(lower).some((part) => part.length > 3 && lexicon.surname(part) === 'name')
  return isListed && (isCapital || isStrange(reading, lower))
}

/** Behind a first name or an initial. */
function followsName(reading: Reading, at: number): boolean {
  const { text, lower, isCapital } = wordAt(reading, at - 1)
  if (!isBeside(reading, at)) return false
  return isSureName(reading, at - 1) || (isCapital && reading.lexicon.firstName(lower) !== null) || /^\p{Lu}$/u.test(text)
}

function followsTitle(reading: Reading, at: number): boolean {
  return isBeside(reading, at) && titles.has(wordAt(reading, at - 1).lower)
}

const address = /^(?:mr|mrs|ms|miss|pc|sgt|cllr)$/

/** `sgt brown` in small letters, `Mrs English`. */
function isTitledSurname(reading: Reading, at: number): boolean {
  if (address.test(wordAt(reading, at - 1).lower) && isBeside(reading, at) && wordAt(reading, at).isCapital) return true
  return followsTitle(reading, at) && familyOf(wordAt(reading, at).lower).some((part) => reading.lexicon.surname(part) !== null)
}

/** A capital behind a first name or a title. */
function isByPlace(reading: Reading, at: number): boolean {
  return isToldByCapital(reading, at) && (followsName(reading, at) || followsTitle(reading, at)) && mayBeName(reading, at)
}

/** `karen brown` in small letters, or in Arabic. */
function isSmallByPlace(reading: Reading, at: number): boolean {
  if (!isBeside(reading, at) || !isSureName(reading, at - 1)) return false
  const { text, lower } = wordAt(reading, at)
  const isArabic = /^\p{Script=Arabic}{3,}$/u.test(text) && !arabicWords.test(text)
  return isArabic || (!noSurname.test(lower) && reading.lexicon.surname(lower) !== null)
}

/** A capital in the middle of a sentence on a word that is a surname as well: Brown, Bell. */
function isByCapital(reading: Reading, at: number): boolean {
  return isToldByCapital(reading, at) && familyOf(wordAt(reading, at).lower).some((part) => reading.lexicon.surname(part) !== null)
}

/** The last word of a name that begins with particles here, or this place: `van der Heijden`, `Mc Culloch`. */
function particlesLead(reading: Reading, at: number): number {
  let last = at
  while (particle.test(wordAt(reading, last).lower) && isBeside(reading, last + 1)) last += 1
  const isNamed = wordAt(reading, at - 1).isCapital || opensName.test(wordAt(reading, at).lower)
  return isNamed && wordAt(reading, last).isCapital ? last : at
}

/** Surnames: by their form, by a list, or because a first name or a title stands before them. */
export function findSurname(reading: Reading, at: number): Found | null {
  const last = particlesLead(reading, at)
  if (last > at) return { from: at, to: last }
  return [isByItself, isTitledSurname, isByPlace, isSmallByPlace, isByCapital].some((says) => says(reading, at))
    ? { from: at, to: at }
    : null
}
