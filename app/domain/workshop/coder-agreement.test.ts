import { describe, expect, test } from 'vitest'
import { coderAgreement, cohensKappa, type DecisionTable, inDecimals, inKappa, inPercent } from './coder-agreement'

describe('kappa of published tables', () => {
  test.each<[table: DecisionTable, printed: string, source: string]>([
    [[15, 5, 10, 70], '0.57', 'Viera and Garrett 2005, usefulness of lectures'],
    [[40, 9, 6, 45], '0.70', 'Feinstein and Cicchetti 1990, table 1: balanced'],
    [[80, 10, 5, 5], '0.32', 'Feinstein and Cicchetti 1990, table 2: the same observed agreement, unbalanced'],
    [[20, 5, 10, 15], '0.40', 'fifty grant proposals, two readers'],
    [[45, 15, 25, 15], '0.13', 'equal observed agreement, first of two'],
    [[25, 35, 5, 35], '0.26', 'equal observed agreement, second of two'],
  ])('%j → %s (%s)', (table, printed) => {
    const kappa = cohensKappa(table)
    expect(kappa === null ? null : inDecimals(kappa, 2)).toBe(printed)
  })
})

describe('at its ends', () => {
  test.each<[table: DecisionTable, is: string | null, why: string]>([
    [[5, 0, 0, 5], '1.00', 'always alike, in both ways'],
    [[0, 5, 5, 0], '-1.00', 'never alike'],
    [[5, 5, 5, 5], '0.00', 'no more than chance'],
    [[0, 0, 0, 9], null, 'nobody ever says yes'],
    [[9, 0, 0, 0], null, 'both always say yes'],
    [[0, 9, 0, 0], '0.00', 'one always says yes, the other never'],
    [[0, 0, 0, 0], null, 'nothing was decided'],
  ])('%j → %s, for %s', (table, is) => {
    const kappa = cohensKappa(table)
    expect(kappa === null ? null : inDecimals(kappa, 2)).toBe(is)
  })
})

describe('two coders', () => {
  const offered = ['A', 'B', 'C', 'D']
  test('are measured over contribution × code', () => {
    const pairs = [
      { one: ['A'], other: ['A', 'B'] },
      { one: ['C'], other: ['C'] },
      { one: [], other: ['D'] },
    ]
    // Both: A, C. The other alone: B, D. Neither: the other eight. (12 × 10 − (2 × 4 + 10 × 8)) / (144 − 88)
    expect(coderAgreement(pairs, offered)).toEqual({
      contributions: 3,
      observed: { numerator: 10, denominator: 12 },
      kappa: { numerator: 32, denominator: 56 },
    })
  })

  test('who have coded nothing in common have no agreement', () => {
    expect(coderAgreement([], offered)).toBeNull()
    expect(coderAgreement([{ one: [], other: [] }], [])).toBeNull()
  })

  test('who both find that nothing ever fits agree, and kappa cannot be computed', () => {
    expect(coderAgreement([{ one: [], other: [] }], offered)).toEqual({
      contributions: 1,
      observed: { numerator: 4, denominator: 4 },
      kappa: null,
    })
  })

  test('are measured on a code that is no longer offered, too', () => {
    expect(coderAgreement([{ one: ['Z'], other: [] }], ['A'])?.observed).toEqual({ numerator: 1, denominator: 2 })
  })
})

describe('how far two coders agree, as it is shown', () => {
  test.each([
    [252, 252, '100%'],
    [251, 252, '99.6%'],
    [9999, 10_000, '99.9%'],
    [2, 3, '66.7%'],
    [1, 2, '50.0%'],
    [1, 10_000, '0.1%'],
    [0, 252, '0%'],
  ])('%i of %i decisions are %s', (numerator, denominator, shown) => {
    expect(inPercent({ numerator, denominator })).toBe(shown)
  })

  test.each([
    [1, 1, '1.00'],
    [998, 1000, '0.99'],
    [4, 7, '0.57'],
    [0, 5, '0.00'],
    [-1, 2, '-0.50'],
  ])('a kappa of %i to %i is %s', (numerator, denominator, shown) => {
    expect(inKappa({ numerator, denominator })).toBe(shown)
  })
})
