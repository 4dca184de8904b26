import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, hidden, high, low } from '../../../tests/fixtures/invented-content'
import { deriveFigure } from './derive-figure'
import { deriveSubset } from './derive-subset'
import { displayedRange } from './displayed-range'
import type { Figure } from './figure'
import { policy, policyForGroup } from './policy'
import { publicRecord } from './public-record'
import { noFigure } from './withheld-figure'

describe('the figure over some groups', () => {
  test.each`
    figures                                 | union
    ${[]}                                   | ${hidden}
    ${[exact('3.6', 20)]}                   | ${exact('3.6', 20)}
    ${[low('1.9')]}                         | ${low('1.9')}
    ${[exact('3.6', 20), hidden]}           | ${hidden}
    ${[exact('3.6', 20), noFigure]}         | ${hidden}
    ${[exact('3.6', 60), exact('3.6', 60)]} | ${{ status: 'between', from: '3.5', to: '3.7', n: 120 }}
    ${[exact('3.0', 60), exact('4.0', 60)]} | ${{ status: 'between', from: '3.4', to: '3.6', n: 120 }}
    ${[exact('3.0', 10), exact('4.0', 10)]} | ${{ status: 'between', from: '3.3', to: '3.7', n: 20 }}
    ${[exact('3.0', 10), low('1.9', 10)]}   | ${{ status: 'between', from: '1.8', to: '2.6', n: 20 }}
    ${[high('6.1', 10), exact('7.0', 10)]}  | ${{ status: 'between', from: '6.4', to: '7.0', n: 20 }}
  `('$figures: $union', ({ figures, union }: { figures: Figure[]; union: Figure }) => {
    expect(deriveSubset(figures, policy)).toEqual(union)
  })

  const usual = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 10, maxLength: 60 })
  const lowest = fc.array(fc.constantFrom(1, 1, 1, 1, 2), { minLength: 10, maxLength: 60 })
  const highest = lowest.map((ratings) => ratings.map((rating) => 8 - rating))
  const groups = fc.array(fc.tuple(fc.oneof(usual, lowest, highest), fc.constantFrom(1, 2)), { minLength: 2, maxLength: 5 })

  test('contains the true mean of all their answers, though it is made from what is displayed alone', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const figures = given.map(([ratings, c]) => {
          const own = c === 2 ? policyForGroup(policy, 'meets as one group') : policy
          return deriveFigure(publicRecord(ratings, own), c, policy)
        })
        const range = displayedRange(deriveSubset(figures, policy))
        if (figures.some(({ status }) => status === 'hidden')) {
          expect(range).toBeNull()
          return
        }
        const all = given.flatMap(([ratings]) => ratings)
        const sum = all.reduce((points, rating) => points + rating, 0)
        expect(range).not.toBeNull()
        expect(10 * sum).toBeGreaterThanOrEqual((range?.least ?? 0) * all.length)
        expect(10 * sum).toBeLessThanOrEqual((range?.most ?? 0) * all.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('is the same for other answers that are displayed the same', () => {
    const beside = publicRecord([1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5], policy)
    const union = (ratings: readonly number[]) =>
      deriveSubset(
        [publicRecord(ratings, policy), beside].map((record) => deriveFigure(record, 1, policy)),
        policy,
      )
    const twelve = [3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4]
    expect(union([...twelve, 3, 4])).toEqual(union(twelve))
  })
})
