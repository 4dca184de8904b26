import { isPossible, rangeOf } from './integer-program'
import { type Histogram, minus, nobody, type Puzzle, ratings, sizeOf, sumOf } from './puzzle'
import { hasNearWitness } from './witness'

/** What agreement among the others of a class there is to find out: that of two people, or of three with two options, all but one agree is no news. */
function agreementIn(others: Histogram, options: number): 'all but one' | 'all' | null {
  const people = sizeOf(others)
  const most = Math.max(...others)
  if (options * (people - 2) >= people) return most >= people - 1 ? 'all but one' : null
  return people > 0 && most === people ? 'all' : null
}

/** How often a claim was looked at, and how often the solver had to decide. */
export const tally = { claims: 0, bySolver: 0 }

/**
 * Whether it is certain, to somebody who knows the answers in `hand`, that all or all but one of the others of a class gave the same answer.
 * What is not so cannot be certain, so only true claims are asked: is there a set of answers that fits and is otherwise? `isThorough`: the
 * solver is asked even where two people who answer otherwise are enough to see it, and has to agree.
 */
export function isAgreementCertain(puzzle: Puzzle, of: number, hand: Histogram, isThorough = true): boolean {
  const others = minus(puzzle.classes[of]?.truth ?? nobody, hand)
  const agreement = agreementIn(others, puzzle.options ?? ratings.length)
  if (agreement === null) return false
  tally.claims += 1
  const most = others.map((count) => sizeOf(others) - (agreement === 'all but one' ? 2 : count === 0 ? 0 : 1))
  const seen = hasNearWitness(puzzle, of, hand, (changed) => changed.every((count, index) => count <= (most[index] as number)))
  if (seen && !isThorough) return false
  tally.bySolver += 1
  const atMost = { of, counts: hand.map((known, index) => known + (most[index] as number)) }
  const isCertain = !isPossible(puzzle, { known: { of, counts: hand }, atMost })
  if (isCertain && seen) throw new Error(`${puzzle.name}: the solver overlooks answers that were found by counting`)
  return isCertain
}

/** The sum of some classes together when only one is possible; else null. */
export function certainSum(puzzle: Puzzle, of: readonly number[]): number | null {
  const range = rangeOf(puzzle, { of, weights: ratings })
  const truth = of.reduce((sum, position) => sum + sumOf(puzzle.classes[position]?.truth ?? []), 0)
  if (range !== null && (truth < range.least || truth > range.most))
    throw new Error(`${puzzle.name}: the attacker's model excludes the truth`)
  return range !== null && range.least === range.most ? range.least : null
}
