import { callings, kin, whose } from '../name-context'
import { type Reading, wordAt } from '../reading-of'
import type { Found } from './finder'
import { mayBeName } from './may-be-name'

/** How many words may stand between "my" and the kin: `ma best auld pal`. */
const most = 3
const between = /^(?:,?\s+|\s*\(\s*|:\s*|\s-\s)$/
const being = /^(?:is|was|wis)$/

/** The place of the kin before a name; "called", "name is" may stand between. */
function relationOf(reading: Reading, at: number): number {
  const isBetween = (place: number) => callings.has(wordAt(reading, place).lower) || being.test(wordAt(reading, place).lower)
  if (!isBetween(at - 1)) return at - 1
  return isBetween(at - 2) ? at - 3 : at - 2
}

function belongs(reading: Reading, relation: number): boolean {
  return Array.from({ length: most }, (_, step) => wordAt(reading, relation - 1 - step).lower).some((word) => whose.has(word))
}

/** Behind somebody's kin: in small letters only where it is said whose, or in brackets. */
function followsKin(reading: Reading, at: number): boolean {
  const { gap, isCapital } = wordAt(reading, at)
  const relation = relationOf(reading, at)
  return kin.has(wordAt(reading, relation).lower) && (isCapital || gap.includes('(') || belongs(reading, relation))
}

/** A name without doubt: behind a comma anything else may follow. */
function isNamed(reading: Reading, at: number): boolean {
  const { isCapital, lower } = wordAt(reading, at)
  return isCapital || reading.lexicon.firstName(lower) === 'name'
}

/** `my boy Liam`, `her man, kev`, `ma pal's name is grace`: the name behind somebody's kin, friend or worker, in any case. */
export function findKin(reading: Reading, at: number): Found | null {
  const { gap } = wordAt(reading, at)
  if (!followsKin(reading, at) || !between.test(gap) || !mayBeName(reading, at)) return null
  return gap.includes(',') && !isNamed(reading, at) ? null : { from: at, to: at }
}
