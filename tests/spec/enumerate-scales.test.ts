import { describe, expect, test } from 'vitest'
import { policy, policyForGroup } from '~/domain/disclosure/policy'
import { recordOfCounts } from '~/domain/disclosure/public-record'
import { allowedScales, type Scale } from '~/domain/disclosure/scale'
import { type Histogram, histograms, pinnedOutputs } from '../support/pinned-outputs'

/** An outsider is the insider who holds nothing. */
const guards = [policy, policyForGroup(policy, 'meets as one group')] as const

function countsOf(histogram: Histogram, { min }: Scale): ReadonlyMap<number, number> {
  return new Map(histogram.map((count, index) => [min + index, count]))
}

function pins(n: number, scale: Scale): string[][] {
  return guards.map((own) => {
    const show = (histogram: Histogram) => JSON.stringify(recordOfCounts(countsOf(histogram, scale), own, scale))
    return pinnedOutputs(n, scale.max - scale.min + 1, own.c, show)
  })
}

const sizes = Array.from({ length: 20 - policy.k + 1 }, (_, index) => policy.k + index)
/** 1–7 has more sets of answers than an ordinary run has time for: enumerate-records and `npm run attack:enumerate`. */
const scales = Object.entries(allowedScales).flatMap(([name, scale]) => (name === 'rating' ? [] : [{ name, ...scale }]))

test('every scale that is allowed is either 1–7 or tried here', () => {
  expect(scales.map(({ name }) => name)).toEqual(['threePoint', 'agreement'])
})

describe.each(scales)('on the scale $name, $min–$max', ({ min, max }) => {
  test.each(sizes)('no possible set of %i answers pins anybody, for outsiders, one insider and two', (n) => {
    expect(pins(n, { min, max })).toEqual([[], []])
  })

  test('some sums are exact and some are coded, at every size', () => {
    for (const own of guards) {
      for (const n of sizes) {
        const kinds = [min, (min + max) / 2, max].map((rating) => recordOfCounts(new Map([[rating, n]]), own, { min, max }).kind)
        expect(kinds).toEqual(['low', 'exact', 'high'])
      }
    }
  })
})

describe('where no sum would remain exact the item is not published, whatever was answered', () => {
  test.each`
    name            | n     | partTyped | kinds
    ${'threePoint'} | ${10} | ${0}      | ${['exact', 'high', 'low']}
    ${'threePoint'} | ${10} | ${2}      | ${['exact', 'high', 'low']}
    ${'threePoint'} | ${10} | ${3}      | ${['hidden']}
    ${'agreement'}  | ${10} | ${3}      | ${['exact', 'high', 'low']}
    ${'agreement'}  | ${10} | ${4}      | ${['hidden']}
  `('$name, $n answers of which one person typed $partTyped: $kinds', ({ name, n, partTyped, kinds }) => {
    const scale = allowedScales[name as keyof typeof allowedScales]
    const all = [...histograms(n as number, scale.max - scale.min + 1)]
    const seen = all.map((histogram) => recordOfCounts(countsOf(histogram, scale), policy, scale, partTyped as number).kind)
    expect([...new Set(seen)].toSorted()).toEqual(kinds)
  })
})
