import { describe, expect, test } from 'vitest'
import { type DisclosurePolicy, policy, policyForGroup } from '~/domain/disclosure/policy'
import { recordOfCounts } from '~/domain/disclosure/public-record'
import { type Histogram, pinnedOutputs } from '../support/pinned-outputs'

function record(own: DisclosurePolicy) {
  return (histogram: Histogram) => JSON.stringify(recordOfCounts(new Map(histogram.map((count, index) => [index + 1, count])), own))
}

describe.each([10, 11, 12, 13, 14])('over every possible set of %i answers', (n) => {
  test('nobody is pinned, by an outsider or by one insider', () => {
    expect(pinnedOutputs(n, 7, policy.c, record(policy))).toEqual([])
  })

  test('nobody is pinned by two insiders of a community that meets as one group', () => {
    const own = policyForGroup(policy, 'meets as one group')
    expect(pinnedOutputs(n, 7, own.c, record(own))).toEqual([])
  })
})

describe('the same attacker can see: it pins people', () => {
  const sumOf = (histogram: Histogram) => histogram.reduce((sum, count, index) => sum + count * (index + 1), 0)

  const showSum = (histogram: Histogram) => String(sumOf(histogram))

  test('from sums without coding, the four nearest to the ends', () => {
    expect(pinnedOutputs(10, 7, 0, showSum).toSorted()).toEqual(['10 known ', '11 known ', '69 known ', '70 known '])
  })

  test('from sums without coding, with an insider who said 7 when ten people make 16 points (W12)', () => {
    expect(pinnedOutputs(10, 7, 1, showSum)).toContain('16 known 6')
  })

  test('from sums that are coded too close to the ends, with an insider', () => {
    const coded = (histogram: Histogram) => (sumOf(histogram) < 12 ? 'low' : String(sumOf(histogram)))
    expect(pinnedOutputs(10, 7, 1, coded)).not.toEqual([])
  })
})
