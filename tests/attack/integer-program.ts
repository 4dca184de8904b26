import loadHighs from 'highs'
import { type Histogram, type Puzzle, ratings, type Statement } from './puzzle'

const highs = await loadHighs()

/** Whole numbers of people, or the fractions that a linear program would settle for. */
type Numbers = 'whole' | 'fractions'

interface Wishes {
  /** At least so many of a class with each rating: answers that somebody knows. */
  readonly known?: { readonly of: number; readonly counts: Histogram }
  /** At most so many of a class with each rating. */
  readonly atMost?: { readonly of: number; readonly counts: Histogram }
}

function name(position: number, rating: number): string {
  return `y${position}_${rating}`
}

function terms(parts: Iterable<readonly [number, string]>): string {
  return [...parts].map(([weight, variable]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${variable}`).join(' ')
}

function rowsOf({ of, weights, least, most }: Statement): readonly string[] {
  const sum = terms(
    [...of].flatMap(([position, factor]) =>
      ratings
        .filter((rating) => weights[rating - 1] !== 0)
        .map((rating) => [factor * (weights[rating - 1] as number), name(position, rating)] as const),
    ),
  )
  if (sum === '') return []
  return least === most ? [`${sum} = ${least}`] : [`${sum} >= ${least}`, `${sum} <= ${most}`]
}

/** Only classes that a statement ties to the question matter: a smaller program, and one that comes back in other histories. */
function tiedTo(start: readonly number[], statements: readonly Statement[]): ReadonlySet<number> {
  const tied = new Set(start)
  for (let size = -1; size !== tied.size;) {
    size = tied.size
    for (const { of } of statements)
      if ([...of.keys()].some((position) => tied.has(position))) for (const position of of.keys()) tied.add(position)
  }
  return tied
}

function boundsOf(position: number, size: number, { known, atMost }: Wishes): readonly string[] {
  return ratings.map((rating) => {
    const least = known?.of === position ? (known.counts[rating - 1] as number) : 0
    const most = atMost?.of === position ? (atMost.counts[rating - 1] as number) : size
    return `${least} <= ${name(position, rating)} <= ${Math.max(least, most)}`
  })
}

function programOf(puzzle: Puzzle, statements: readonly Statement[], objective: Objective, wishes: Wishes, numbers: Numbers): string {
  const start = [...objective.of, ...[wishes.known?.of, wishes.atMost?.of].filter((position) => position !== undefined)]
  const tied = tiedTo(start, statements)
  const aim = terms(
    objective.of.flatMap((position) => ratings.map((rating) => [objective.weights[rating - 1] as number, name(position, rating)] as const)),
  )
  const positions = [...tied].toSorted((a, b) => a - b)
  const sizes = positions.map(
    (position) => `${terms(ratings.map((rating) => [1, name(position, rating)] as const))} = ${puzzle.classes[position]?.size ?? 0}`,
  )
  const rows = statements.filter(({ of }) => [...of.keys()].some((position) => tied.has(position))).flatMap(rowsOf)
  const bounds = positions.flatMap((position) => boundsOf(position, puzzle.classes[position]?.size ?? 0, wishes))
  const variables = positions.flatMap((position) => ratings.map((rating) => name(position, rating)))
  const whole = numbers === 'whole' ? `Generals\n${variables.join(' ')}\n` : ''
  return `${objective.sense}\n${aim}\nSubject To\n${[...sizes, ...rows].join('\n')}\nBounds\n${bounds.join('\n')}\n${whole}End\n`
}

interface Objective {
  readonly sense: 'Minimize' | 'Maximize'
  readonly of: readonly number[]
  readonly weights: readonly number[]
}

const solved = new Map<string, number | null>()
let programs = 0

/** How many programs were solved since the start; the same one is solved once. */
export function programsSolved(): number {
  return programs
}

/** The optimum, or null when nothing fits. Everything is whole numbers of moderate size, so the nearest whole number is exact. */
function solve(program: string, numbers: Numbers): number | null {
  const known = solved.get(program)
  if (known !== undefined) return known
  if (solved.size > 200_000) solved.clear()
  programs += 1
  const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false, mip_rel_gap: 0 })
  if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`The solver ended with ${Status}:\n${program}`)
  const optimum = Status === 'Optimal' ? (numbers === 'whole' ? Math.round(ObjectiveValue) : ObjectiveValue) : null
  solved.set(program, optimum)
  return optimum
}

/** Whether any set of answers fits the publication and the wishes. */
export function isPossible(puzzle: Puzzle, wishes: Wishes): boolean {
  const of = [wishes.known?.of ?? wishes.atMost?.of ?? 0]
  const objective: Objective = { sense: 'Minimize', of, weights: ratings.map(() => 0) }
  return puzzle.cases.some((statements) => solve(programOf(puzzle, statements, objective, wishes, 'whole'), 'whole') !== null)
}

/** The least and the greatest value of Σ weight × count over some classes; null when the publication contradicts itself. */
export function rangeOf(
  puzzle: Puzzle,
  aim: Omit<Objective, 'sense'>,
  numbers: Numbers = 'whole',
): { readonly least: number; readonly most: number } | null {
  const ends = puzzle.cases.flatMap((statements) =>
    (['Minimize', 'Maximize'] as const).map((sense) => solve(programOf(puzzle, statements, { ...aim, sense }, {}, numbers), numbers)),
  )
  const found = ends.filter((end) => end !== null)
  return found.length === 0 ? null : { least: Math.min(...found), most: Math.max(...found) }
}
