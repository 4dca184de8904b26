/** How many people gave each of the possible answers. */
export type Histogram = readonly number[]

/** Every way in which n people can spread over so many possible answers. */
export function* histograms(n: number, answers: number): Generator<number[]> {
  if (answers === 1) {
    yield [n]
    return
  }
  for (let count = 0; count <= n; count += 1) for (const rest of histograms(n - count, answers - 1)) yield [count, ...rest]
}

/** Every set of up to `c` answers that insiders among so many possible ones may hold, as positions in rising order. */
function insiderHands(answers: number, c: number, from = 0): readonly (readonly number[])[] {
  if (c === 0) return [[]]
  const firsts = Array.from({ length: answers - from }, (_, index) => from + index)
  return [[], ...firsts.flatMap((first) => insiderHands(answers, c - 1, first).map((rest) => [first, ...rest]))]
}

/** Every hand of up to `c` answers, each once. */
export function handsOf(answers: number, c: number): readonly (readonly number[])[] {
  return [...new Map(insiderHands(answers, c).map((hand) => [hand.toSorted().join('+'), hand])).values()]
}

/** What is left of a histogram without a hand; null when nobody could hold that hand. */
export function without(histogram: Histogram, hand: readonly number[]): Histogram | null {
  const others = [...histogram]
  for (const answer of hand) others[answer] = (others[answer] ?? 0) - 1
  return others.some((count) => count < 0) ? null : others
}

/**
 * What an observer, alone or with up to `c` insiders, would be certain of: the outputs under which every set of answers that could have led
 * to them has all, or all but one, of the others at the same answer. `show`: the output of a histogram.
 */
export function pinnedOutputs(n: number, answers: number, c: number, show: (histogram: Histogram) => string): string[] {
  const hands = handsOf(answers, c)
  const doubts = new Map<string, boolean[]>()
  for (const histogram of histograms(n, answers)) {
    const shown = show(histogram)
    const known = doubts.get(shown) ?? []
    doubts.set(shown, known)
    for (const [index, hand] of hands.entries()) {
      if (known[index] === true) continue
      const others = without(histogram, hand)
      if (others !== null) known[index] = Math.max(...others) < n - hand.length - 1
    }
  }
  return [...doubts].flatMap(([shown, known]) =>
    hands.flatMap((hand, index) => (known[index] === false ? [`${shown} known ${hand.toSorted().join('+')}`] : [])),
  )
}
