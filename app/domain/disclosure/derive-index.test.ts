import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, exact, hidden, low } from '../../../tests/fixtures/invented-content'
import { inventedRecord } from '../../../tests/fixtures/invented-record'
import { deriveIndex } from './derive-index'
import type { Figure } from './figure'
import { policy, policyForGroup } from './policy'
import { publicRecord } from './public-record'
import type { RecordValue } from './record'

const of = (sum: number, n: number): RecordValue => ({ kind: 'exact', n, sum })
const coded = (kind: 'low' | 'high', n: number, t: number): RecordValue => ({ kind, n, t })

describe('the mean over several themes of one batch', () => {
  test.each`
    themes                                         | index                        | why
    ${[]}                                          | ${{ status: 'none' }}        | ${'no theme, no index'}
    ${[of(40, 12)]}                                | ${exact('3.3', 10)}          | ${'one theme keeps its own figure'}
    ${[coded('low', 12, 9)]}                       | ${low('1.9', 10)}            | ${'and its own limit'}
    ${[of(40, 10), of(30, 10)]}                    | ${exact('3.5', 10)}          | ${'the mean of 4.0 and 3.0'}
    ${[of(30, 10), of(160, 40)]}                   | ${exact('3.5', 10)}          | ${'a theme that more answered weighs no more'}
    ${[of(31, 10), of(30, 10)]}                    | ${exact('3.1', 10)}          | ${'3.05 is rounded half up'}
    ${[of(59, 14), of(59, 14)]}                    | ${exact('4.2', 10)}          | ${'from sums: 4.214'}
    ${[of(35, 14), of(61, 53), of(40, 33)]}        | ${exact('1.6', 10)}          | ${'(2.5 + 1.151 + 1.212) / 3 = 1.62'}
    ${[of(40, 12), coded('low', 10, 9)]}           | ${between('2.1', '2.7', 10)} | ${'2.167 and 2.617, rounded outward'}
    ${[of(40, 10), coded('low', 10, 9)]}           | ${between('2.5', '3.0', 10)} | ${'(4 + 1) / 2 to (4 + 1.9) / 2'}
    ${[of(40, 10), coded('high', 14, 9)]}          | ${between('5.0', '5.5', 10)} | ${'(4 + 6.1) / 2 to (4 + 7) / 2'}
    ${[coded('low', 30, 15), coded('low', 18, 9)]} | ${between('1.0', '1.6', 15)} | ${'limits as displayed: 1.5 and 1.6'}
    ${[of(40, 10), { kind: 'hidden' }]}            | ${hidden}                    | ${'over the rest it would be another index'}
    ${[of(400, 100), of(420, 99), of(410, 57)]}    | ${exact('5.1', 57)}          | ${'the fewest who answered: 57'}
  `('$themes: $why', ({ themes, index }: { themes: RecordValue[]; index: Figure }) => {
    const records = themes.map((value) => ({ record: inventedRecord(value), c: policy.c }))
    expect(deriveIndex(records, policy)).toEqual(index)
  })

  test('contains the true mean of the true scores', () => {
    const usual = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 10, maxLength: 40 })
    const skewed = fc.array(fc.constantFrom(1, 1, 1, 1, 2), { minLength: 10, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(fc.oneof(usual, skewed), { minLength: 2, maxLength: 7 }), fc.constantFrom(1, 2), (themes, c) => {
        const own = c === 2 ? policyForGroup(policy, 'meets as one group') : policy
        const index = deriveIndex(
          themes.map((ratings) => ({ record: publicRecord(ratings, own), c })),
          policy,
        )
        const mean =
          themes.reduce((sum, ratings) => sum + ratings.reduce((points, rating) => points + rating, 0) / ratings.length, 0) / themes.length
        if (index.status === 'exact') expect(Math.abs(Number(index.value) - mean)).toBeLessThan(0.0501)
        else if (index.status === 'between') {
          expect(mean).toBeGreaterThan(Number(index.from) - 1e-9)
          expect(mean).toBeLessThan(Number(index.to) + 1e-9)
        } else expect.unreachable(index.status)
      }),
    )
  })
})
