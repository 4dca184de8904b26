import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy, policyForGroup } from './policy'
import { publicRecord } from './public-record'

const oneGroup = policyForGroup(policy, 'meets as one group')

/** Ratings from how many people gave each of 1…7. */
function people(...histogram: readonly number[]): number[] {
  return histogram.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
}

describe('what one batch may say about one theme', () => {
  test.each`
    case    | what was answered                       | ratings                           | record
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

  test.each`
    n     | insiders | first
    ${10} | ${1}     | ${19}
    ${12} | ${1}     | ${21}
    ${15} | ${1}     | ${24}
    ${20} | ${1}     | ${30}
    ${30} | ${1}     | ${45}
    ${50} | ${1}     | ${75}
    ${10} | ${2}     | ${25}
    ${12} | ${2}     | ${27}
    ${15} | ${2}     | ${30}
    ${20} | ${2}     | ${35}
    ${30} | ${2}     | ${45}
    ${50} | ${2}     | ${75}
  `('$n answers and $insiders insiders: the first sum shown exactly is $first', (row: Record<string, number>) => {
    const { n = 0, insiders, first = 0 } = row
    const own = insiders === 2 ? oneGroup : policy
    expect(publicRecord(withSum(n, first - 1), own).kind).toBe('low')
    expect(publicRecord(withSum(n, first), own)).toMatchObject({ kind: 'exact', sum: first })
    expect(publicRecord(withSum(n, 8 * n - first), own)).toMatchObject({ kind: 'exact', sum: 8 * n - first })
    expect(publicRecord(withSum(n, 8 * n - first + 1), own).kind).toBe('high')
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

/** Some ratings with this sum, as near to the lower end as it goes. */
function withSum(n: number, sum: number): number[] {
  const ratings = Array.from({ length: n }, () => 1)
  let left = sum - n
  for (let index = 0; left > 0; index += 1) {
    const more = Math.min(6, left)
    ratings[index] = 1 + more
    left -= more
  }
  return ratings
}
