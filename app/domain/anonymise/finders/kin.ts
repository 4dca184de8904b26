import { callings, kin, whose } from '../name-context'
import type { Reading } from '../reading-of'
import type { Found } from './finders'
import { mayBeName } from './may-be-name'

const most = 3

/** `my boy Liam`, `her man, kev`, `ma pal's name is grace`: the name behind somebody's kin, friend or worker, in any case. */
export function findKin(reading: Reading, at: number): Found | null {
  const { words } = reading
  if (!mayBeName(reading, at) || !/^(?:,?\s+|\s*\(\s*|:\s*|\s-\s)$/.test(words[at]?.gap ?? '')) return null
  let before = at - 1
  // "called", "name is": a word or two may stand between.
  for (
    let steps = 0;
    steps < 2 && (callings.has(words[before]?.lower ?? '') || /^(?:is|was|wis)$/.test(words[before]?.lower ?? ''));
    steps += 1
  )
    before -= 1
  const relation = words[before]
  if (relation === undefined || !kin.has(relation.lower)) return null
  const isOwn = Array.from({ length: most }, (_, step) => words[before - 1 - step]?.lower ?? '').some((word) => whose.has(word))
  const isComma = words[at]?.gap.includes(',') === true
  if (!isOwn && !words[at]?.isCapital) return null
  if (isComma && !isNamed(reading, at)) return null
  return { from: at, to: at }
}

function isNamed({ words, lexicon }: Reading, at: number): boolean {
  const word = words[at]
  return word !== undefined && (word.isCapital || lexicon.firstName(word.lower) === 'name')
}
