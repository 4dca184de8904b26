import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tenthsAsText, tenthsDown, tenthsHalfUp, tenthsOfText, tenthsUp } from './tenths'

describe('a mean as tenths', () => {
  test.each`
    sum    | n      | down  | halfUp | up
    ${40}  | ${10}  | ${40} | ${40}  | ${40}
    ${305} | ${100} | ${30} | ${31}  | ${31}
    ${304} | ${100} | ${30} | ${30}  | ${31}
    ${40}  | ${12}  | ${33} | ${33}  | ${34}
    ${41}  | ${12}  | ${34} | ${34}  | ${35}
    ${61}  | ${52}  | ${11} | ${12}  | ${12}
    ${203} | ${29}  | ${70} | ${70}  | ${70}
  `('of $sum points and $n answers: $down, $halfUp, $up', ({ sum, n, down, halfUp, up }: Record<string, number>) => {
    expect([tenthsDown(sum!, n!), tenthsHalfUp(sum!, n!), tenthsUp(sum!, n!)]).toEqual([down, halfUp, up])
  })

  test('is what whole numbers of any length make it, for a million answers and their seven million points too', () => {
    const answers = fc.oneof(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 10, max: 1_000_000 }))
    const sums = answers.chain((n) => fc.tuple(fc.integer({ min: n, max: 7 * n }), fc.constant(n)))
    fc.assert(
      fc.property(sums, ([sum, n]) => {
        const [points, of] = [BigInt(sum), BigInt(n)]
        expect(tenthsHalfUp(sum, n)).toBe(Number((20n * points + of) / (2n * of)))
        expect(tenthsDown(sum, n)).toBe(Number((10n * points) / of))
        expect(tenthsUp(sum, n)).toBe(Number((10n * points + of - 1n) / of))
      }),
      { numRuns: 20_000 },
    )
  })

  test('is exact where the half of a tenth is hit or missed by one answer in a million', () => {
    for (let n = 999_980; n <= 1_000_000; n += 20) {
      for (let tenth = 10; tenth < 70; tenth += 1) {
        const half = ((2 * tenth + 1) * n) / 20
        expect([half - 1, half, half + 1].map((sum) => tenthsHalfUp(sum, n))).toEqual([tenth, tenth + 1, tenth + 1])
      }
    }
  })

  test('comes back from its text', () => {
    for (let tenths = 10; tenths <= 70; tenths += 1) expect(tenthsOfText(tenthsAsText(tenths))).toBe(tenths)
    expect([tenthsAsText(38), tenthsAsText(40), tenthsAsText(100)]).toEqual(['3.8', '4.0', '10.0'])
  })
})
