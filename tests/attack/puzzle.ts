/** The ratings of a theme, 1–7, as a histogram: index 0 is rating 1. */
export type Histogram = readonly number[]

export const ratings: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** People whom no publication tells apart, as far as one theme of one wave goes. */
export interface PeopleClass {
  readonly name: string
  /** How many of them answered: in the worst case the observer knows. */
  readonly size: number
  /** How many insiders the policy guards against here. */
  readonly c: number
  /** What they truly answered. The attackers use it only to ask about claims that are true: one that is false is certain to nobody. */
  readonly truth: Histogram
  /** Which members of staff typed which of these answers. */
  readonly typed: ReadonlyMap<string, Histogram>
}

/** A true inequality about answers: least ≤ Σ weight × count ≤ most, over some classes. */
export interface Statement {
  /** Positions in the puzzle's classes, each with a factor: 1, or −1 for a difference. */
  readonly of: ReadonlyMap<number, number>
  readonly weights: readonly number[]
  readonly least: number
  readonly most: number
}

/** What the linear attacker takes as published exactly: the sum of the answers of these classes. */
export type ExactSum = ReadonlyMap<number, number>

/** Everything that may be known of one theme of one wave. */
export interface Puzzle {
  readonly name: string
  /** How many answers were possible. Not there: every rating. */
  readonly options?: number
  readonly classes: readonly PeopleClass[]
  /** Ways in which the publication can have come about: something is certain when it holds in all of them. */
  readonly cases: readonly (readonly Statement[])[]
  readonly exact: readonly ExactSum[]
}

export function sizeOf(histogram: Histogram): number {
  return histogram.reduce((sum, count) => sum + count, 0)
}

export function sumOf(histogram: Histogram): number {
  return histogram.reduce((sum, count, index) => sum + count * (index + 1), 0)
}

export function minus(histogram: Histogram, known: Histogram): Histogram {
  return histogram.map((count, index) => count - (known[index] ?? 0))
}

export const nobody: Histogram = ratings.map(() => 0)

export function histogramOf(answers: Iterable<number>): Histogram {
  const counts = [...nobody]
  for (const rating of answers) counts[rating - 1] = (counts[rating - 1] ?? 0) + 1
  return counts
}

function holds({ of, weights, least, most }: Statement, classes: readonly PeopleClass[]): boolean {
  const points = [...of].reduce((sum, [position, factor]) => {
    const truth = classes[position]?.truth ?? nobody
    return sum + factor * truth.reduce((inner, count, index) => inner + count * (weights[index] ?? 0), 0)
  }, 0)
  return least <= points && points <= most
}

/** Whether these answers, in place of the true ones, could have led to the publication. */
export function isTrueOf(puzzle: Puzzle, classes: readonly PeopleClass[]): boolean {
  return puzzle.cases.some((statements) => statements.every((statement) => holds(statement, classes)))
}

/** What truly happened must be one of the things that can have happened; otherwise the attacker has misread the publication. */
export function assertTruthFits(puzzle: Puzzle): void {
  if (isTrueOf(puzzle, puzzle.classes)) return
  throw new Error(`${puzzle.name}: what the observer believes of the publication excludes what truly happened`)
}
