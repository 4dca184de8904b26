import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from './policy'
import { publicRecord } from './public-record'

/** Ratings from how many people gave each of 1…7. */
function people(...histogram: readonly number[]): number[] {
  return histogram.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
}

describe('what one batch may say about one theme', () => {
  test.each`
    case    | what                                    | ratings                           | record
    ${'P3'} | ${'nobody'}                             | ${[]}                             | ${{ kind: 'hidden' }}
    ${'P3'} | ${'nine, all 4'}                        | ${people(0, 0, 0, 9)}             | ${{ kind: 'hidden' }}
    ${'P1'} | ${'ten, all 1'}                         | ${people(10)}                     | ${{ kind: 'low', n: 10, t: 9 }}
    ${'P1'} | ${'ten, the highest sum that is coded'} | ${people(8, 0, 0, 0, 2)}          | ${{ kind: 'low', n: 10, t: 9 }}
    ${''}   | ${'ten, the first sum shown'}           | ${people(8, 0, 0, 0, 1, 1)}       | ${{ kind: 'exact', n: 10, sum: 19 }}
    ${''}   | ${'ten, the last sum shown'}            | ${people(0, 1, 1, 0, 0, 0, 8)}    | ${{ kind: 'exact', n: 10, sum: 61 }}
    ${'P2'} | ${'ten, all 7'}                         | ${people(0, 0, 0, 0, 0, 0, 10)}   | ${{ kind: 'high', n: 10, t: 9 }}
    ${'P4'} | ${'thirty, all 4'}                      | ${people(0, 0, 0, 30)}            | ${{ kind: 'exact', n: 30, sum: 120 }}
    ${'P4'} | ${'thirty, nearly all 4'}               | ${people(0, 0, 1, 28, 1)}         | ${{ kind: 'exact', n: 30, sum: 120 }}
    ${''}   | ${'fifty, a band of nine'}              | ${people(9, 0, 0, 20, 0, 0, 21)}  | ${{ kind: 'exact', n: 50, sum: 236 }}
    ${''}   | ${'fifty, bands at their own end'}      | ${people(10, 0, 0, 20, 20)}       | ${{ kind: 'exact', n: 50, sum: 190 }}
    ${''}   | ${'sixty, spread'}                      | ${people(5, 5, 10, 20, 5, 5, 10)} | ${{ kind: 'exact', n: 60, sum: 250, bands: { low: 20, middle: 20, high: 20 } }}
  `('$case $what: $record', ({ ratings, record }: { ratings: number[]; record: object }) => {
    expect(publicRecord(ratings, policy)).toEqual(record)
  })

  test.each([0, 8, 3.5, Number.NaN, -1])('a rating of %s is a bug and throws, also among too few', (rating) => {
    expect(() => publicRecord([rating], policy)).toThrow(RangeError)
  })

  test('a scale so short that no sum would remain exact is not published at all', () => {
    const twoPoints = { min: 0, max: 1 }
    expect(publicRecord(Array.from({ length: 7 }, () => 0).concat([1, 1, 1]), { ...policy, m: 5 }, twoPoints)).toEqual({ kind: 'hidden' })
  })

  test('the order in which people answered never shows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 70 }), (ratings) => {
        expect(publicRecord(ratings.toSorted(), policy)).toEqual(publicRecord(ratings, policy))
      }),
    )
  })
})
