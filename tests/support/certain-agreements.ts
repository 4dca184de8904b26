import { handsOf, histograms, type Histogram, without } from './pinned-outputs'

/** Every way in which all of n people but at most `dissent` chose one of so many options. */
function nearlyUnanimous(n: number, options: number, dissent: number): readonly Histogram[] {
  return Array.from({ length: options }, (_, usual) =>
    Array.from({ length: dissent + 1 }, (_none, others) => [...histograms(others, options - 1)])
      .flat()
      .map((rest) => rest.toSpliced(usual, 0, n - rest.reduce((sum, count) => sum + count, 0))),
  ).flat()
}

/**
 * The agreements that somebody who knows up to `known` answers would be certain of. What is not so is certain to nobody, so only sets of answers
 * in which all, or all but one, of the others agree are tried, each against every other of them that shows the same: one in which they do not
 * agree is a doubt. Unlike `pinnedOutputs` it does not look at every set of answers, so that many people and options can be tried; it may find
 * too much, never too little.
 */
export function certainAgreements(n: number, options: number, known: number, show: (histogram: Histogram) => string): readonly string[] {
  const behind = new Map<string, Histogram[]>()
  for (const set of nearlyUnanimous(n, options, known + 1)) behind.set(show(set), [...(behind.get(show(set)) ?? []), set])
  const agree = (histogram: Histogram, hand: readonly number[]) => {
    const others = without(histogram, hand)
    return others === null ? null : Math.max(...others) >= n - hand.length - 1
  }
  return [...behind].flatMap(([shown, sets]) =>
    handsOf(options, known)
      .filter((hand) => sets.some((set) => agree(set, hand) === true) && !sets.some((set) => agree(set, hand) === false))
      .map((hand) => `${shown} known ${hand.toSorted().join('+')}`),
  )
}
