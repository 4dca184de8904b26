import { describe, expect, test } from 'vitest'
import { histograms } from '../support/pinned-outputs'
import { isAgreementCertain } from './integer-attacker'
import { type Histogram, histogramOf, nobody, type Puzzle, ratings, sizeOf, sumOf } from './puzzle'
import { oneOf, seededChance } from './seeded-chance'

/** Seven people, and that their sum lies between these two. */
function puzzleOf(truth: Histogram, least: number, most: number): Puzzle {
  const classes = [{ name: 'seven', size: sizeOf(truth), c: 1, truth, typed: new Map() }]
  const statement = { of: new Map([[0, 1]]), weights: ratings, least, most }
  return { name: 'seven people', classes, cases: [[statement]], exact: [] }
}

/** The same question, answered by looking at every set of answers that there is. */
function isCertainByTrying(truth: Histogram, hand: Histogram, least: number, most: number): boolean {
  const fitting = [...histograms(sizeOf(truth), 7)].filter(
    (all) => sumOf(all) >= least && sumOf(all) <= most && hand.every((count, index) => count <= (all[index] as number)),
  )
  const others = sizeOf(truth) - sizeOf(hand)
  return fitting.every((all) => Math.max(...all.map((count, index) => count - (hand[index] as number))) >= others - 1)
}

describe('the integer attacker', () => {
  const chance = seededChance(11)
  const cases = Array.from({ length: 16 }, () => {
    const usual = 1 + chance(7)
    const answers = Array.from({ length: 7 }, (_, person) => (person < chance(3) ? 1 + chance(7) : usual))
    const truth = histogramOf(answers)
    const slack = chance(3)
    return {
      truth,
      hand: chance(2) === 0 ? nobody : histogramOf([oneOf(answers, chance)]),
      least: sumOf(truth) - slack,
      most: sumOf(truth) + chance(3),
    }
  })

  test.each(cases)(
    'sees of $truth with $hand known and a sum from $least to $most what trying everything shows',
    ({ truth, hand, least, most }) => {
      expect(isAgreementCertain(puzzleOf(truth, least, most), 0, hand)).toBe(isCertainByTrying(truth, hand, least, most))
    },
  )

  test('is certain in some of these cases and in others not', () => {
    const outcomes = cases.map(({ truth, hand, least, most }) => isCertainByTrying(truth, hand, least, most))
    expect(new Set(outcomes).size).toBe(2)
  })
})
