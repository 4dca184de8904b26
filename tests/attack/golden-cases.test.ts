import { describe, expect, test } from 'vitest'
import { findLeak } from './find-leak'
import { goldenCase, goldenCases } from './golden-cases'
import { certainSum, isAgreementCertain } from './integer-attacker'
import { rangeOf } from './integer-program'
import { smallDerivableGroup } from './linear-attacker'
import { histogramOf, type Puzzle, ratings, sumOf } from './puzzle'

const sizesOf = ({ classes }: Puzzle) => classes.map(({ size }) => size)

/** How many of a class certainly gave each rating; null where several numbers are possible. */
function certainCounts(puzzle: Puzzle, position: number): readonly (number | null)[] {
  return ratings.map((rating) => {
    const range = rangeOf(puzzle, { of: [position], weights: ratings.map((other) => (other === rating ? 1 : 0)) })
    return range !== null && range.least === range.most ? range.least : null
  })
}

test.each(goldenCases.map(({ id, published, puzzle }) => ({ id, published, puzzle })))(
  '$id gives somebody away: $published',
  ({ puzzle }) => {
    expect(findLeak(puzzle)).not.toBeNull()
  },
)

describe('what the attackers work out', () => {
  test('W1: the newcomer said 7', () => {
    const { puzzle } = goldenCase('W1')
    expect(smallDerivableGroup(puzzle, 10, sizesOf(puzzle))).toEqual({ group: [1], people: 1 })
    expect(certainSum(puzzle, [1])).toBe(7)
  })

  test('W2: C answered 1, 1 and 2, and only whole people show it', () => {
    const { puzzle } = goldenCase('W2')
    expect(certainCounts(puzzle, 2)).toEqual([2, 1, 0, 0, 0, 0, 0])
    const twos = { of: [2], weights: [0, 1, 0, 0, 0, 0, 0] }
    expect(rangeOf(puzzle, twos, 'fractions')).toEqual({ least: 0, most: 1 })
    expect(rangeOf(puzzle, twos)).toEqual({ least: 1, most: 1 })
  })

  test('W3: the groups of five have 13, 17 and 19 points', () => {
    const { puzzle } = goldenCase('W3')
    expect([0, 1, 2].map((position) => certainSum(puzzle, [position]))).toEqual([13, 17, 19])
    expect(smallDerivableGroup(puzzle, 10, sizesOf(puzzle))?.people).toBe(5)
  })

  test('W4: the person in both said 6', () => {
    const { puzzle } = goldenCase('W4')
    expect(smallDerivableGroup(puzzle, 2, sizesOf(puzzle))).toEqual({ group: [2], people: 1 })
    expect(certainSum(puzzle, [2])).toBe(6)
  })

  test('W6: ten late answers were all 1, though no sum is about fewer than ten', () => {
    const { puzzle } = goldenCase('W6')
    expect(smallDerivableGroup(puzzle, 10, sizesOf(puzzle))).toBeNull()
    expect(certainSum(puzzle, [4, 5])).toBe(10)
    expect([4, 5].map((position) => certainCounts(puzzle, position))).toEqual([histogramOf([1, 1, 1, 1, 1]), histogramOf([1, 1, 1, 1, 1])])
  })

  test('W8: wave 1 had 17 points', () => {
    expect(certainSum(goldenCase('W8').puzzle, [0])).toBe(17)
  })

  test('W9: the one who left said 1', () => {
    const { puzzle } = goldenCase('W9')
    expect(certainCounts(puzzle, 1)).toEqual(histogramOf([1]))
  })

  test('W12: the other nine said 1', () => {
    const { puzzle } = goldenCase('W12')
    const hand = histogramOf([7])
    expect(isAgreementCertain(puzzle, 0, hand)).toBe(true)
    expect(sumOf(puzzle.classes[0]?.truth ?? []) - sumOf(hand)).toBe(9)
    expect(isAgreementCertain(puzzle, 0, histogramOf([1]))).toBe(false)
  })
})
