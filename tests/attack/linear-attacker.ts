import { exactRank } from './exact-rank'
import type { ExactSum, Puzzle } from './puzzle'

interface Found {
  /** Positions of the classes whose combined answers can be worked out. */
  readonly group: readonly number[]
  readonly people: number
}

/** Classes that hang together by published sums; what one part says tells nothing of another. */
function components(exact: readonly ExactSum[], classes: number): readonly (readonly number[])[] {
  const home = Array.from({ length: classes }, (_, index) => index)
  const find = (index: number): number => (home[index] === index ? index : find(home[index] as number))
  for (const sum of exact) {
    const [first, ...others] = [...sum.keys()]
    for (const other of others) home[find(other)] = find(first as number)
  }
  const parts = new Map<number, number[]>()
  for (const index of home.keys()) {
    if (exact.some((sum) => sum.has(index))) parts.set(find(index), [...(parts.get(find(index)) ?? []), index])
  }
  return [...parts.values()]
}

/** A group is derivable when leaving its columns out loses rank: then some combination of the sums is of nobody else. */
function isDerivable(matrix: readonly (readonly number[])[], rank: number, inside: readonly boolean[]): boolean {
  return exactRank(matrix.map((row) => row.filter((_, column) => inside[column] !== true))) < rank
}

/** How many groups are tried in one part before it is given up; a real release has far fewer. */
const patience = 20_000

class OutOfPatience extends Error {}

/**
 * Every largest group of fewer than `limit` people, one after the other: if a smaller one can be worked out, so can a combination inside
 * the larger one that holds it.
 */
function* groupsBelow(sizes: readonly number[], limit: number): Generator<readonly boolean[]> {
  let tried = 0
  function* choose(at: number, inside: boolean[], room: number): Generator<readonly boolean[]> {
    if (at === sizes.length) {
      const isLargest = sizes.every((size, index) => inside[index] === true || size > room)
      if (isLargest && inside.includes(true)) yield inside
      return
    }
    tried += 1
    if (tried > patience) throw new OutOfPatience()
    const size = sizes[at] as number
    if (size <= room) yield* choose(at + 1, [...inside, true], room - size)
    yield* choose(at + 1, [...inside, false], room)
  }
  yield* choose(0, [], limit - 1)
}

/** What is left of a derivable group when classes are taken away that it does not need. */
function smallest(matrix: readonly (readonly number[])[], rank: number, inside: readonly boolean[]): readonly boolean[] {
  const kept = [...inside]
  for (const [column, isIn] of inside.entries()) {
    if (!isIn) continue
    kept[column] = false
    if (!isDerivable(matrix, rank, kept)) kept[column] = true
  }
  return kept
}

/**
 * Looks for a combination of published sums that is about fewer than `limit` people. `left`: how many answers of each class the attacker
 * does not know already; a class of which nothing is unknown takes no part. Null: there is none, or too many groups to try them all.
 */
export function smallDerivableGroup(puzzle: Puzzle, limit: number, left: readonly number[]): Found | null {
  for (const part of components(puzzle.exact, puzzle.classes.length)) {
    const columns = part.filter((index) => (left[index] as number) > 0)
    const matrix = puzzle.exact.map((sum) => columns.map((index) => sum.get(index) ?? 0))
    const rank = exactRank(matrix)
    if (rank === 0) continue
    try {
      for (const inside of groupsBelow(
        columns.map((index) => left[index] as number),
        limit,
      )) {
        if (!isDerivable(matrix, rank, inside)) continue
        const kept = smallest(matrix, rank, inside)
        const group = columns.filter((_, column) => kept[column] === true)
        return { group, people: group.reduce((people, index) => people + (left[index] as number), 0) }
      }
    } catch (error) {
      if (!(error instanceof OutOfPatience)) throw error
    }
  }
  return null
}
