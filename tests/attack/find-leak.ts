import { policy } from '~/domain/disclosure/policy'
import { certainSum, isAgreementCertain } from './integer-attacker'
import { smallDerivableGroup } from './linear-attacker'
import { assertTruthFits, type Histogram, histogramOf, nobody, type Puzzle, ratings, sizeOf } from './puzzle'

/** Something that is certain and must not be. */
export interface Leak {
  readonly where: string
  readonly attacker: 'linear algebra' | 'integer program'
  /** Who works it out. */
  readonly who: string
  /** Of whom, and what. */
  readonly derived: string
}

interface Attack {
  readonly who: string
  /** What is known of one class beforehand. */
  readonly hand: Histogram
}

/** Every set of at most `c` answers that insiders of a class may hold. */
function insiders(truth: Histogram, c: number): readonly Attack[] {
  const held = ratings.filter((rating) => (truth[rating - 1] as number) > 0)
  const alone = held.map((rating) => [rating])
  const pairs = held.flatMap((one) =>
    held.filter((other) => other > one || (other === one && (truth[one - 1] as number) > 1)).map((other) => [one, other]),
  )
  return [...alone, ...(c > 1 ? pairs : [])].map((hand) => ({
    who: `insiders who answered ${hand.join(' and ')}`,
    hand: histogramOf(hand),
  }))
}

const outsider: Attack = { who: 'an outsider', hand: nobody }

function agreementOf(puzzle: Puzzle, isThorough: boolean, attacksOn: (position: number) => readonly Attack[]): Leak | null {
  for (const position of puzzle.classes.keys()) {
    for (const { who, hand } of attacksOn(position)) {
      if (!isAgreementCertain(puzzle, position, hand, isThorough)) continue
      const { name, truth, size } = puzzle.classes[position] as Puzzle['classes'][number]
      const rating =
        truth
          .map((count, index) => count - (hand[index] as number))
          .reduce((best, count, index, all) => (count > (all[best] as number) ? index : best), 0) + 1
      const derived = `of the ${size - sizeOf(hand)} others in "${name}", all or all but one answered ${rating}`
      return { where: puzzle.name, attacker: 'integer program', who, derived }
    }
  }
  return null
}

/** Of a class that no statement is about nothing is certain but what is certain of any answers. */
function isSpokenOf({ cases }: Puzzle, position: number): boolean {
  return cases.some((statements) => statements.some(({ of }) => of.has(position)))
}

function certainSmallSum(puzzle: Puzzle): Leak | null {
  for (const [position, { name, size }] of puzzle.classes.entries()) {
    if (size === 0 || size >= policy.k || !isSpokenOf(puzzle, position)) continue
    const sum = certainSum(puzzle, [position])
    if (sum !== null)
      return {
        where: puzzle.name,
        attacker: 'integer program',
        who: 'an outsider',
        derived: `the sum of ${size} people in "${name}" is ${sum}`,
      }
  }
  return null
}

function namesOf(puzzle: Puzzle, group: readonly number[]): string {
  return group.map((position) => `"${puzzle.classes[position]?.name}"`).join(' and ')
}

/** Insiders inside a group lower its size and what is asked of it by the same number, so this is the search for them as well. */
function linearByOutsider(puzzle: Puzzle): Leak | null {
  const found = smallDerivableGroup(
    puzzle,
    policy.k,
    puzzle.classes.map(({ size }) => size),
  )
  if (found === null) return null
  const derived = `a sum about only ${found.people} people: ${namesOf(puzzle, found.group)}`
  return { where: puzzle.name, attacker: 'linear algebra', who: 'an outsider', derived }
}

function typistsOf({ classes }: Puzzle): readonly string[] {
  return [...new Set(classes.flatMap(({ typed }) => [...typed.keys()]))]
}

function linearByTypist(puzzle: Puzzle): Leak | null {
  for (const typist of typistsOf(puzzle)) {
    const left = puzzle.classes.map(({ size, typed }) => size - sizeOf(typed.get(typist) ?? nobody))
    const found = smallDerivableGroup(puzzle, policy.staffComplement, left)
    if (found === null) continue
    const derived = `a sum about only ${found.people} people that did not pass through these hands: ${namesOf(puzzle, found.group)}`
    return { where: puzzle.name, attacker: 'linear algebra', who: `${typist}, who typed`, derived }
  }
  return null
}

/** What a typist knows, alone and with every hand that insiders, herself among them, may hold of the answers that she did not type. */
function typistAttacks(puzzle: Puzzle, position: number, [typist, typed]: readonly [string, Histogram]): readonly Attack[] {
  const { truth, c } = puzzle.classes[position] as Puzzle['classes'][number]
  const others = truth.map((count, index) => count - (typed[index] as number))
  const who = `${typist}, who typed ${sizeOf(typed)} of the answers`
  const together = insiders(others, c ?? policy.c).map((attack) => ({
    who: `${who}, with ${attack.who}`,
    hand: typed.map((count, index) => count + (attack.hand[index] as number)),
  }))
  return [{ who, hand: typed }, ...together]
}

/**
 * The first leak of a theme, or null: linear algebra first, because it is quick; then integer programs for everybody who may know something.
 * `isThorough`: no integer program is spared.
 */
export function findLeak(puzzle: Puzzle, isThorough = true): Leak | null {
  assertTruthFits(puzzle)
  const typists = (position: number) =>
    [...(puzzle.classes[position]?.typed ?? [])].flatMap((typed) => typistAttacks(puzzle, position, typed))
  return (
    linearByOutsider(puzzle) ??
    linearByTypist(puzzle) ??
    agreementOf(puzzle, isThorough, () => [outsider]) ??
    certainSmallSum(puzzle) ??
    agreementOf(puzzle, isThorough, (position) =>
      insiders(puzzle.classes[position]?.truth ?? nobody, puzzle.classes[position]?.c ?? policy.c),
    ) ??
    agreementOf(puzzle, isThorough, typists)
  )
}
