import { describe, expect, test } from 'vitest'
import { type DisclosurePolicy, policy, policyForGroup } from '~/domain/disclosure/policy'
import { recordOfCounts } from '~/domain/disclosure/public-record'
import { histograms } from '../support/pinned-outputs'

/**
 * Fifty people on seven ratings are 32 million sets of answers. With the bands and the sum known only two things are open: how many points
 * above its lowest rating the low band holds (`slack` of it, 0…2 a person), and the same of the high band; together they make up the sum.
 */
const n = policy.bands.n

/** For a band of so many people and each slack of it: how many at least gave the same rating. */
function leastAgreement(people: number): ReadonlyMap<number, number> {
  const least = new Map<number, number>()
  for (const [first = 0, second = 0, third = 0] of histograms(people, 3)) {
    const slack = second + 2 * third
    least.set(slack, Math.min(least.get(slack) ?? people, Math.max(first, second, third)))
  }
  return least
}

const agreement = Array.from({ length: n }, (_, people) => leastAgreement(people))

/** Whether it is certain that all, or all but one, of one of two bands of so many people gave the same rating, when their slack is known. */
function isPinned(low: number, high: number, slack: number): boolean {
  let [inLow, inHigh] = [low, high]
  for (let lowSlack = Math.max(0, slack - 2 * high); lowSlack <= Math.min(2 * low, slack); lowSlack += 1) {
    inLow = Math.min(inLow, agreement[low]!.get(lowSlack)!)
    inHigh = Math.min(inHigh, agreement[high]!.get(slack - lowSlack)!)
  }
  return inLow >= low - 1 || inHigh >= high - 1
}

interface Shown {
  readonly low: number
  readonly high: number
  readonly slack: number
}

/** One set of answers with these bands and this slack. */
function someAnswers({ low, high, slack }: Shown): Map<number, number> {
  const lowSlack = Math.min(2 * low, slack)
  const spread = (people: number, points: number) => [people - Math.ceil(points / 2), points % 2, Math.floor(points / 2)]
  const counts = [...spread(low, lowSlack), n - low - high, ...spread(high, slack - lowSlack)]
  return new Map(counts.map((count, index) => [index + 1, count]))
}

/** All bands and sums that fifty people can make with at least ten in every band. */
function* everySum(): Generator<Shown> {
  const { each } = policy.bands
  for (let low = each; low <= n - 2 * each; low += 1) {
    for (let high = each; high <= n - low - each; high += 1) {
      for (let slack = 0; slack <= 2 * (low + high); slack += 1) yield { low, high, slack }
    }
  }
}

/** What up to `c` insiders in the two bands can subtract from what is shown: themselves, and the slack they know to be theirs. */
function* withoutInsiders({ low, high, slack }: Shown, c: number): Generator<Shown> {
  for (let inLow = 0; inLow <= c; inLow += 1) {
    for (let inHigh = 0; inHigh + inLow <= c; inHigh += 1) {
      for (let own = 0; own <= 2 * (inLow + inHigh); own += 1) {
        const rest = { low: low - inLow, high: high - inHigh, slack: slack - own }
        if (rest.slack >= 0 && rest.slack <= 2 * (rest.low + rest.high)) yield rest
      }
    }
  }
}

function pins(c: number, isShown: (shown: Shown) => boolean): Shown[] {
  return [...everySum()]
    .filter(isShown)
    .filter((shown) => [...withoutInsiders(shown, c)].some(({ low, high, slack }) => isPinned(low, high, slack)))
}

function showsBands(own: DisclosurePolicy) {
  return (shown: Shown) => {
    const record = recordOfCounts(someAnswers(shown), own)
    return record.kind === 'exact' && record.bands !== undefined
  }
}

describe('bands beside an exact sum of fifty people', () => {
  test.each([
    ['an outsider or one insider', policy],
    ['two insiders of a community that meets as one group', policyForGroup(policy, 'meets as one group')],
  ])('leave every band in doubt for %s', (_, own) => {
    expect([...everySum()].filter(showsBands(own)).length).toBeGreaterThan(1000)
    expect(pins(own.c, showsBands(own))).toEqual([])
  })

  test('would pin a band without the distance from the ends that the bands allow', () => {
    expect(pins(0, () => true)).toContainEqual({ low: 10, high: 10, slack: 40 })
    expect(pins(1, ({ low, high, slack }) => slack >= 3 && 2 * (low + high) - slack >= 3)).not.toEqual([])
  })

  test('that are missing tell nothing: answers without a middle band explain any exact sum, whatever two insiders said', () => {
    const hands = [[], ...[1, 2, 3, 4, 5, 6, 7].flatMap((one) => [[one], ...[1, 4, 7].map((other) => [one, other])])]
    for (let sum = 75; sum <= 325; sum += 1) {
      for (const hand of hands) {
        const people = n - hand.length
        const above = sum - hand.reduce((points, rating) => points + rating, 0) - people
        const sevens = Math.floor(above / 6)
        const others = [
          ...Array.from({ length: sevens }, () => 7),
          1 + (above % 6),
          ...Array.from({ length: people - sevens - 1 }, () => 1),
        ]
        const counts = [1, 2, 3, 4, 5, 6, 7].map((rating) => others.filter((other) => other === rating).length)
        const all = new Map(counts.map((count, index) => [index + 1, count + hand.filter((rating) => rating === index + 1).length]))
        expect(Math.max(...counts)).toBeLessThan(people - 1)
        expect(recordOfCounts(all, policy)).toEqual({ kind: 'exact', n, sum })
      }
    }
  })
})
