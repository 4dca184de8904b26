import { policy } from '~/domain/disclosure/policy'
import { histogramOf, type PeopleClass, type Puzzle, ratings, type Statement } from './puzzle'
import { sumsOfMean } from './read-naive-cells'

/** A publication out of the literature of leaks: what a naive system shows, as a puzzle for the attackers. */
export interface GoldenCase {
  readonly id: string
  readonly published: string
  /** The classes of people that the publication tells apart, with answers that fit. */
  readonly puzzle: Puzzle
}

/** A group with answers that fit the published figures; which do not matter where only one outcome is possible. */
function people(name: string, answers: readonly number[]): PeopleClass {
  return { name, size: answers.length, c: policy.c, truth: histogramOf(answers), typed: new Map() }
}

function times(count: number, rating: number): number[] {
  return Array.from({ length: count }, () => rating)
}

/** That the answers of these classes together have a sum in this range. */
function sum(of: readonly number[], least: number, most = least): Statement {
  return { of: new Map(of.map((position) => [position, 1])), weights: ratings, least, most }
}

/** A mean to one decimal. */
function mean(of: readonly number[], tenths: number, n: number): Statement {
  const { least, most } = sumsOfMean(tenths, n)
  return sum(of, least, most)
}

/** A mean to two decimals. */
function preciseMean(of: readonly number[], hundredths: number, n: number): Statement {
  const sums = Array.from({ length: 6 * n + 1 }, (_, more) => n + more)
  const fitting = sums.filter((points) => Math.floor((200 * points + n) / (2 * n)) === hundredths)
  return sum(of, fitting[0] as number, fitting.at(-1))
}

function histogram(of: readonly number[], counts: readonly number[]): readonly Statement[] {
  const only = (rating: number) => ratings.map((other) => (other === rating ? 1 : 0))
  return counts.map((count, index) => ({
    of: new Map(of.map((position) => [position, 1])),
    weights: only(index + 1),
    least: count,
    most: count,
  }))
}

function golden(id: string, published: string, classes: readonly PeopleClass[], statements: readonly Statement[]): GoldenCase {
  return { id, published, puzzle: { name: id, classes, cases: [statements], exact: statements.map(({ of }) => of) } }
}

export const goldenCases: readonly GoldenCase[] = [
  golden(
    'W1',
    'n=10 mean 4.2, then n=11 mean 4.5',
    [people('the first ten', [...times(8, 4), 5, 5]), people('the newcomer', [7])],
    [mean([0], 42, 10), mean([0, 1], 45, 11)],
  ),
  golden(
    'W2',
    'A n=14 3.50; B n=9 4.00; all n=26 3.42; C (3) withheld',
    [people('A', [...times(7, 3), ...times(7, 4)]), people('B', times(9, 4)), people('C', [1, 1, 2])],
    [preciseMean([0], 350, 14), preciseMean([1], 400, 9), preciseMean([0, 1, 2], 342, 26)],
  ),
  golden(
    'W3',
    'A∪B, B∪C, A∪C, ten people each, sums 30, 36, 32',
    [people('A', [2, 2, 3, 3, 3]), people('B', [3, 3, 3, 4, 4]), people('C', [3, 4, 4, 4, 4])],
    [sum([0, 1], 30), sum([1, 2], 36), sum([0, 2], 32)],
  ),
  golden(
    'W4',
    'prison n=10 S=30; victims n=10 S=42; all n=19 S=66',
    [people('prison only', [...times(3, 2), ...times(6, 3)]), people('victims only', times(9, 4)), people('the one in both', [6])],
    [sum([0, 2], 30), sum([1, 2], 42), sum([0, 1, 2], 66)],
  ),
  golden(
    'W6',
    'R1 A(10) 3.80, B(10) 4.10, all(20) 3.95; R2 all(30) 3.77; R3 A(20) 3.10, B(20) 3.05, all(40) 3.08',
    [
      people('A of R1', [...times(2, 3), ...times(8, 4)]),
      people('B of R1', [...times(9, 4), 5]),
      people('A of R2', [...times(4, 4), 3]),
      people('B of R2', times(5, 3)),
      people('A of R3', times(5, 1)),
      people('B of R3', times(5, 1)),
    ],
    [
      preciseMean([0], 380, 10),
      preciseMean([1], 410, 10),
      preciseMean([0, 1], 395, 20),
      preciseMean([0, 1, 2, 3], 377, 30),
      preciseMean([0, 2, 4], 310, 20),
      preciseMean([1, 3, 5], 305, 20),
      preciseMean([0, 1, 2, 3, 4, 5], 308, 40),
    ],
  ),
  // 3.5 less 0.7 is the mean of the six that was withheld.
  golden('W8', 'wave 1 n=6 withheld; wave 2 mean 3.5, “+0.7”', [people('wave 1', [3, 3, 3, 3, 3, 2])], [mean([0], 35 - 7, 6)]),
  golden(
    'W9',
    'histogram [2,1,3,2,2,1,1], then [1,1,3,2,2,1,1] after one withdrawal',
    [people('the eleven who stayed', [1, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7]), people('the one who left', [1])],
    [...histogram([0, 1], [2, 1, 3, 2, 2, 1, 1]), ...histogram([0], [1, 1, 3, 2, 2, 1, 1])],
  ),
  golden('W12', 'n=10, S=16, an insider said 7', [people('the ten', [7, ...times(9, 1)])], [sum([0], 16)]),
]

export function goldenCase(id: string): GoldenCase {
  const found = goldenCases.find((known) => known.id === id)
  if (found === undefined) throw new Error(`There is no golden case ${id}`)
  return found
}
