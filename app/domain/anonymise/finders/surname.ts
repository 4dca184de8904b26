import { titles } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { isBeside, isSureName, mayBeName, partsOf } from './may-be-name'

const scottish = /^(?:mc|mac)(?!h|hin|ro|aron|abre|caw|kerel)[a-z]{3,}$|^o'[a-z]{3,}$|^fitz[a-z]{4,}$|^mch[a-z]{3,}$/

/** Surnames: by their form, by a list, or because a first name or a title stands before them. */
export function findSurname(reading: Reading, at: number): Found | null {
  const { words, lexicon } = reading
  const word = words[at]
  if (word === undefined) return null
  const one = { from: at, to: at }
  if (scottish.test(word.lower) && (word.isCapital || !lexicon.isKnown(word.lower))) return one
  const parts = partsOf(word.lower)
  if (parts.some((part) => part.length > 3 && lexicon.surname(part) === 'name') && (word.isCapital || isUnmistakable(reading, at)))
    return one
  const isAfterName = isBeside(reading, at) && (isSureName(reading, at - 1) || lexicon.firstName(words[at - 1]?.lower ?? '') !== null)
  const isAfterTitle = isBeside(reading, at) && titles.has(words[at - 1]?.lower ?? '')
  if (word.isCapital && !word.startsSentence && (isAfterName || isAfterTitle) && mayBeName(reading, at)) return one
  if (isAfterName && isSureName(reading, at - 1) && parts.some((part) => lexicon.surname(part) !== null) && mayFollow(reading, at))
    return one
  return word.isCapital &&
    !word.startsSentence &&
    !lexicon.isOftenCapital(word.lower) &&
    parts.some((part) => lexicon.surname(part) !== null)
    ? one
    : null
}

/** In small letters a surname of the list must be nobody's word and no slip of one. */
function isUnmistakable({ words, lexicon, isForeign }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return !isForeign && !lexicon.isKnown(lower) && !lexicon.isSlip(lower)
}

/** `karen brown` in small letters, but not `karen will` or `karen may`. */
function mayFollow({ words, lexicon }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return (
    !/^(?:will|may|can|might|hope|love|long|own|good|green|black|white|small|low|young|park|hill|home|best|little|day|may|still|short|sharp|bright|cross|moody|rough|just|back|right|new)$/.test(
      lower,
    ) && lexicon.surname(lower) !== null
  )
}
