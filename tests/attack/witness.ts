import { type Histogram, isTrueOf, type Puzzle, ratings } from './puzzle'

/** Every histogram that comes about when up to two people answer otherwise. */
function* reratings(histogram: Histogram): Generator<Histogram> {
  for (const one of moved(histogram)) {
    yield one
    yield* moved(one)
  }
}

function* moved(histogram: Histogram): Generator<Histogram> {
  for (const from of ratings) {
    if ((histogram[from - 1] as number) === 0) continue
    for (const to of ratings) {
      if (to !== from) yield histogram.map((count, index) => count + (index === to - 1 ? 1 : 0) - (index === from - 1 ? 1 : 0))
    }
  }
}

/**
 * Whether two people of a class could have answered otherwise, so that `isOtherwise` and everything published still hold. It saves most
 * integer programs: where it finds such answers they are checked against every statement; where it finds none it proves nothing.
 */
export function hasNearWitness(puzzle: Puzzle, of: number, hand: Histogram, isOtherwise: (others: Histogram) => boolean): boolean {
  const others = (puzzle.classes[of]?.truth ?? []).map((count, index) => count - (hand[index] as number))
  for (const changed of reratings(others)) {
    if (!isOtherwise(changed)) continue
    const truth = changed.map((count, index) => count + (hand[index] as number))
    const classes = puzzle.classes.map((known, position) => (position === of ? { ...known, truth } : known))
    if (isTrueOf(puzzle, classes)) return true
  }
  return false
}
