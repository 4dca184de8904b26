import { describe, expect, test } from 'vitest'
import { type DisclosurePolicy, policy, policyForGroup } from '~/domain/disclosure/policy'
import { publicRecord } from '~/domain/disclosure/public-record'

/** Every way in which n people can spread over the ratings 1…7. */
function* histograms(n: number, ratings = 7): Generator<number[]> {
  if (ratings === 1) {
    yield [n]
    return
  }
  for (let count = 0; count <= n; count += 1) for (const rest of histograms(n - count, ratings - 1)) yield [count, ...rest]
}

/** Every set of up to `c` answers that insiders may hold and subtract. */
function* insiderHands(histogram: readonly number[], c: number): Generator<readonly number[]> {
  yield []
  for (let first = 0; first < 7; first += 1) {
    if ((histogram[first] ?? 0) < 1) continue
    yield [first]
    if (c < 2) continue
    for (let second = first; second < 7; second += 1) {
      if ((histogram[second] ?? 0) >= (second === first ? 2 : 1)) yield [first, second]
    }
  }
}

/**
 * What an observer, alone or with insiders, would be certain of: the records under which every set of answers that could have led to them
 * has all, or all but one, of the others at the same rating.
 */
function pins(n: number, own: DisclosurePolicy, show: (ratings: number[]) => unknown): string[] {
  const leavesDoubt = new Map<string, boolean>()
  for (const histogram of histograms(n)) {
    const ratings = histogram.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
    const shown = JSON.stringify(show(ratings))
    for (const hand of insiderHands(histogram, own.c)) {
      const others = histogram.map((count, index) => count - hand.filter((rating) => rating === index).length)
      const key = `${shown} known ${hand.join('+')}`
      const doubt = Math.max(...others) < n - hand.length - 1
      leavesDoubt.set(key, doubt || leavesDoubt.get(key) === true)
    }
  }
  return [...leavesDoubt].filter(([, doubt]) => !doubt).map(([key]) => key)
}

describe.each([10, 11, 12, 13, 14])('over every possible set of %i answers', (n) => {
  test('nobody is pinned, by an outsider or by one insider', () => {
    expect(pins(n, policy, (ratings) => publicRecord(ratings, policy))).toEqual([])
  })

  test('nobody is pinned by two insiders of a community that meets as one group', () => {
    const own = policyForGroup(policy, 'meets as one group')
    expect(pins(n, own, (ratings) => publicRecord(ratings, own))).toEqual([])
  })
})

test('the same attacker pins people when sums are shown without coding, so it can see', () => {
  const sumOnly = (ratings: number[]) => ratings.reduce((sum, rating) => sum + rating, 0)
  expect(pins(10, policy, sumOnly).length).toBeGreaterThan(0)
})
