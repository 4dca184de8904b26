import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveFigure } from './derive-figure'
import { policy } from './policy'
import { recordOfCounts } from './public-record'

/** The figure of `n` people who all gave `rating`, of whom one member of staff typed `typed`. */
function figureOfAll(rating: number, n: number, typed: number) {
  return deriveFigure(recordOfCounts(new Map([[rating, n]]), policy, undefined, typed), policy.c, policy)
}

describe('the bound of a record that was coded because of who typed', () => {
  test.each`
    n     | typed | all  | figure
    ${30} | ${0}  | ${1} | ${{ status: 'low', below: '1.5', n: 30 }}
    ${30} | ${1}  | ${1} | ${{ status: 'low', below: '1.5', n: 30 }}
    ${30} | ${2}  | ${1} | ${{ status: 'low', below: '2.0', n: 30 }}
    ${30} | ${3}  | ${1} | ${{ status: 'low', below: '2.0', n: 30 }}
    ${31} | ${4}  | ${1} | ${{ status: 'low', below: '2.5', n: 30 }}
    ${31} | ${6}  | ${1} | ${{ status: 'low', below: '2.5', n: 30 }}
    ${31} | ${6}  | ${7} | ${{ status: 'high', above: '5.5', n: 30 }}
    ${14} | ${5}  | ${7} | ${{ status: 'high', above: '4.0', n: 10 }}
    ${14} | ${6}  | ${7} | ${{ status: 'hidden' }}
  `('$n answers, all $all, $typed typed by one person: $figure', ({ n, typed, all, figure }: Record<string, number>) => {
    expect(figureOfAll(all ?? 0, n ?? 0, typed ?? 0)).toEqual(figure)
  })

  test('stays true: the mean that is coded low is below it', () => {
    const counts = fc.array(fc.nat(20), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(counts, fc.nat(40), (given, typed) => {
        const record = recordOfCounts(new Map(given.map((count, index) => [index + 1, count])), policy, undefined, typed)
        const figure = deriveFigure(record, policy.c, policy)
        const n = given.reduce((sum, count) => sum + count, 0)
        const sum = given.reduce((points, count, index) => points + count * (index + 1), 0)
        if (figure.status === 'low') expect(sum).toBeLessThan(Number(figure.below) * n)
        if (figure.status === 'high') expect(sum).toBeGreaterThan(Number(figure.above) * n)
      }),
    )
  })
})
