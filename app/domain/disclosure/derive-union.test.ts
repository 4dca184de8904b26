import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inventedRecord } from '../../../tests/fixtures/invented-record'
import { deriveFigure } from './derive-figure'
import { deriveUnion } from './derive-union'
import { displayedRange } from './displayed-range'
import { policy, policyForGroup } from './policy'
import { publicRecord, recordOfCounts } from './public-record'
import { countRatings } from './rating-counts'
import type { RecordValue } from './record'
import { ratingScale } from './scale'

describe('the figure of one record', () => {
  test.each`
    record                                                                          | c    | figure
    ${{ kind: 'hidden' }}                                                           | ${1} | ${{ status: 'hidden' }}
    ${{ kind: 'low', n: 10, t: 9 }}                                                 | ${1} | ${{ status: 'low', below: '1.9', n: 10 }}
    ${{ kind: 'low', n: 14, t: 9 }}                                                 | ${1} | ${{ status: 'low', below: '1.9', n: 10 }}
    ${{ kind: 'low', n: 10, t: 15 }}                                                | ${2} | ${{ status: 'low', below: '2.5', n: 10 }}
    ${{ kind: 'high', n: 10, t: 9 }}                                                | ${1} | ${{ status: 'high', above: '6.1', n: 10 }}
    ${{ kind: 'high', n: 33, t: 17 }}                                               | ${1} | ${{ status: 'high', above: '6.5', n: 30 }}
    ${{ kind: 'exact', n: 14, sum: 49 }}                                            | ${1} | ${{ status: 'exact', value: '3.5', n: 10 }}
    ${{ kind: 'exact', n: 20, sum: 69 }}                                            | ${1} | ${{ status: 'exact', value: '3.5', n: 20 }}
    ${{ kind: 'exact', n: 30, sum: 120 }}                                           | ${1} | ${{ status: 'exact', value: '4.0', n: 30 }}
    ${{ kind: 'exact', n: 53, sum: 200 }}                                           | ${1} | ${{ status: 'exact', value: '3.8', n: 53 }}
    ${{ kind: 'exact', n: 60, sum: 250, bands: { low: 20, middle: 20, high: 20 } }} | ${1} | ${{ status: 'exact', value: '4.2', n: 60, bands: { low: 20, middle: 20, high: 20 } }}
  `('$record with $c insiders is shown as $figure', ({ record: value, c, figure }) => {
    expect(deriveFigure(inventedRecord(value as RecordValue), c as number, policy)).toEqual(figure)
  })

  test('a coded bound is true of every set of answers that it stands for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 10, maxLength: 60 }), fc.constantFrom(1, 2), (ratings, c) => {
        const own = c === 2 ? policyForGroup(policy, 'meets as one group') : policy
        const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
        const figure = deriveFigure(publicRecord(ratings, own), c, policy)
        if (figure.status === 'low') expect(mean).toBeLessThan(Number(figure.below))
        if (figure.status === 'high') expect(mean).toBeGreaterThan(Number(figure.above))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the figure over several batches', () => {
  test.each`
    case    | records                                                                   | total
    ${''}   | ${[]}                                                                     | ${{ status: 'hidden' }}
    ${''}   | ${[{ kind: 'hidden' }]}                                                   | ${{ status: 'hidden' }}
    ${''}   | ${[{ kind: 'low', n: 14, t: 9 }]}                                         | ${{ status: 'low', below: '1.9', n: 10 }}
    ${'P5'} | ${[{ kind: 'exact', n: 14, sum: 49 }, { kind: 'exact', n: 12, sum: 42 }]} | ${{ status: 'exact', value: '3.5', n: 25 }}
    ${''}   | ${[{ kind: 'exact', n: 14, sum: 49 }, { kind: 'hidden' }]}                | ${{ status: 'exact', value: '3.5', n: 10 }}
    ${'P7'} | ${[{ kind: 'exact', n: 12, sum: 40 }, { kind: 'low', n: 10, t: 9 }]}      | ${{ status: 'between', from: '2.2', to: '2.7', n: 20 }}
    ${''}   | ${[{ kind: 'exact', n: 12, sum: 40 }, { kind: 'high', n: 10, t: 9 }]}     | ${{ status: 'between', from: '4.6', to: '5.0', n: 20 }}
    ${''}   | ${[{ kind: 'low', n: 10, t: 9 }, { kind: 'low', n: 10, t: 9 }]}           | ${{ status: 'between', from: '1.0', to: '1.8', n: 20 }}
  `('$case $records: $total', ({ records, total }) => {
    const batches = (records as RecordValue[]).map((value) => ({ record: inventedRecord(value), c: 1 }))
    expect(deriveUnion(batches, policy)).toEqual(total)
  })

  const usual = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 0, maxLength: 30 })
  const skewed = fc.array(fc.constantFrom(1, 1, 1, 1, 2), { minLength: 10, maxLength: 60 })
  const high = skewed.map((ratings) => ratings.map((rating) => 8 - rating))
  const batches = fc.array(fc.tuple(fc.oneof(usual, skewed, high), fc.constantFrom(1, 2), fc.nat(8)), { minLength: 1, maxLength: 5 })

  test('contains the true mean of all whose answers are in it, also where typists raised a threshold', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(batches, (given) => {
        const records = given.map(([ratings, c, typed]) => {
          const own = c === 2 ? policyForGroup(policy, 'meets as one group') : policy
          return { ratings, c, record: recordOfCounts(countRatings(ratings, ratingScale), own, ratingScale, typed) }
        })
        const all = records.filter(({ record: { kind } }) => kind !== 'hidden').flatMap(({ ratings }) => ratings)
        const sum = all.reduce((points, rating) => points + rating, 0)
        const union = deriveUnion(records, policy)
        seen.add(union.status)
        const range = displayedRange(union)
        if (range === null) {
          expect(all).toEqual([])
          return
        }
        const slack = union.status === 'exact' ? all.length / 2 : 0
        expect(10 * sum).toBeGreaterThanOrEqual(range.least * all.length - slack)
        expect(10 * sum).toBeLessThanOrEqual(range.most * all.length + slack)
      }),
      { numRuns: 2000 },
    )
    expect([...seen].toSorted()).toEqual(['between', 'exact', 'hidden', 'high', 'low'])
  })

  test('is the same for other answers with the same records', () => {
    const [unanimous, nearly] = [Array.from({ length: 10 }, () => 1), [1, 1, 1, 1, 1, 1, 1, 1, 5, 5]]
    const beside = Array.from({ length: 12 }, (_, index) => (index % 7) + 1)
    const union = (ratings: readonly number[]) =>
      deriveUnion(
        [ratings, beside].map((all) => ({ record: publicRecord(all, policy), c: 1 })),
        policy,
      )
    expect(union(unanimous)).toEqual(union(nearly))
  })
})
