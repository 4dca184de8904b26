import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveFigure } from './derive-figure'
import { deriveUnion } from './derive-union'
import { policy, policyForGroup } from './policy'
import { publicRecord } from './public-record'
import type { PublicRecord, RecordValue } from './record'
import { storedRecord } from './stored-record'

function record(value: RecordValue): PublicRecord {
  const bands = value.kind === 'exact' ? value.bands : undefined
  return storedRecord({ n: null, sum: null, t: null, low: null, middle: null, high: null, ...value, ...bands })
}

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
    expect(deriveFigure(record(value as RecordValue), c as number, policy)).toEqual(figure)
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
    const batches = (records as RecordValue[]).map((value) => ({ record: record(value), c: 1 }))
    expect(deriveUnion(batches, policy)).toEqual(total)
  })

  test('contains the true mean of all whose answers are in it', () => {
    const batch = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 10, maxLength: 30 })
    fc.assert(
      fc.property(fc.array(batch, { minLength: 2, maxLength: 4 }), (batches) => {
        const all = batches.flat()
        const mean = all.reduce((sum, rating) => sum + rating, 0) / all.length
        const total = deriveUnion(
          batches.map((ratings) => ({ record: publicRecord(ratings, policy), c: 1 })),
          policy,
        )
        if (total.status === 'exact') expect(Math.abs(Number(total.value) - mean)).toBeLessThanOrEqual(0.0501)
        if (total.status === 'between') {
          expect(mean).toBeGreaterThanOrEqual(Number(total.from))
          expect(mean).toBeLessThanOrEqual(Number(total.to))
        }
      }),
    )
  })
})
