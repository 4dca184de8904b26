import { findLeak } from './find-leak'
import { smallDerivableGroup } from './linear-attacker'
import { type NaivePolicy, publishNaively } from './naive-policies'
import type { Puzzle } from './puzzle'
import { randomHistory } from './random-history'
import { answersOf, readNaiveCells } from './read-naive-cells'

/** What the attackers find in so many histories of a naive policy. */
export interface NaiveLeaks {
  readonly name: string
  /** Histories in which anything that is forbidden can be worked out. */
  readonly leaks: number
  /** Histories in which the sums give the very answer of one person. */
  readonly singles: number
}

function puzzlesOf(policy: NaivePolicy, seed: number, number: number): readonly Puzzle[] {
  const { waves, themes } = randomHistory(seed, number)
  return waves.flatMap((wave, position) =>
    themes.map((theme) => readNaiveCells(`Wave ${position + 1}, ${theme}`, publishNaively(policy, wave, theme), answersOf(wave, theme))),
  )
}

function givesOnePersonAway(puzzle: Puzzle): boolean {
  return (
    smallDerivableGroup(
      puzzle,
      2,
      puzzle.classes.map(({ size }) => size),
    ) !== null
  )
}

/** The same histories and the same attackers, with another publisher. */
export function countNaiveLeaks(policy: NaivePolicy, seed: number, histories: number): NaiveLeaks {
  let [leaks, singles] = [0, 0]
  for (let number = 0; number < histories; number += 1) {
    const puzzles = puzzlesOf(policy, seed, number)
    const single = puzzles.some(givesOnePersonAway)
    if (single) singles += 1
    if (single || puzzles.some((puzzle) => findLeak(puzzle, false) !== null)) leaks += 1
  }
  return { name: policy.name, leaks, singles }
}
