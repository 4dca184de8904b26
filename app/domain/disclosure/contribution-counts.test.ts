import { describe, expect, test } from 'vitest'
import {
  cellsOf,
  countByCode,
  countByStageAndKind,
  type CountedJourney,
  printedCount,
  showableGroups,
  totalRange,
} from './contribution-counts'
import { statementPolicy } from './statement-policy'

describe('a count of contributions', () => {
  test.each([
    [0, 0],
    [1, 'few'],
    [4, 'few'],
    [5, 5],
    [120, 120],
  ] as const)('of %i is printed as %s', (count, printed) => {
    expect(printedCount(count, statementPolicy)).toBe(printed)
  })
})

describe('a total', () => {
  test.each([
    [[], 0, 0],
    [[0, 7], 7, 7],
    [['few'], 1, 4],
    [['few', 0, 'few', 9], 11, 17],
  ] as const)('over %j lies between %i and %i', (cells, from, to) => {
    expect(totalRange(cells, statementPolicy)).toEqual({ from, to })
  })

  test('pins no cell more than its band: every value of a band is possible, whatever the other cells are', () => {
    const counts = [0, 1, 2, 3, 4, 5, 6]
    const seen = new Map<string, Set<string>>()
    for (const a of counts)
      for (const b of counts)
        for (const c of counts) {
          const cells = [a, b, c].map((count) => printedCount(count, statementPolicy))
          const shown = JSON.stringify([cells, totalRange(cells, statementPolicy)])
          seen.set(shown, (seen.get(shown) ?? new Set()).add(JSON.stringify([a, b, c])))
        }
    for (const [shown, behind] of seen) {
      const hidden = [...shown.matchAll(/few/g)].length
      expect([shown, behind.size]).toEqual([shown, 4 ** hidden])
    }
  })
})

describe('groups with so many people each', () => {
  test.each([
    [[], []],
    [[50], [true]],
    [[9], [false]],
    [
      [32, 18],
      [true, true],
    ],
    [
      [41, 9],
      [false, false],
    ],
    [
      [9, 9],
      [false, false],
    ],
    [
      [30, 12, 8],
      [true, false, false],
    ],
    [
      [30, 8, 8],
      [true, false, false],
    ],
    [
      [20, 20, 3],
      [false, true, false],
    ],
    [
      [20, 0],
      [true, false],
    ],
  ])('%j show %j', (people, shown) => {
    expect(showableGroups(people, statementPolicy)).toEqual(shown)
  })
})

const journey: CountedJourney = {
  id: 'clackmannanshire-accused',
  name: 'Accused',
  perspective: 'accused',
  people: 12,
  stages: [
    { code: 'arrest', name: 'Arrest', isRetired: false },
    { code: 'bail', name: 'Bail', isRetired: true },
    { code: 'custody', name: 'Custody', isRetired: true },
  ],
  kinds: ['strength', 'challenge'],
  contributions: [
    ...Array.from({ length: 6 }, () => ({ stage: 'arrest', kind: 'challenge' as const })),
    { stage: 'custody', kind: 'strength' },
  ],
}

describe('counts by stage and kind', () => {
  test('hold every stage that is offered or was spoken about, with a zero where nobody said anything', () => {
    const [counted] = countByStageAndKind([journey], statementPolicy)
    expect(counted?.stages).toEqual([
      { code: 'arrest', name: 'Arrest', counts: { strength: 0, challenge: 6 } },
      { code: 'custody', name: 'Custody', counts: { strength: 'few', challenge: 0 } },
    ])
    expect(cellsOf(counted?.stages ?? [])).toEqual([0, 6, 'few', 0])
  })

  test('are withheld for a journey with fewer than ten people, and for the one that would give it away', () => {
    const small = { ...journey, name: 'Family', people: 9 }
    expect(countByStageAndKind([journey, small], statementPolicy).map(({ stages }) => stages)).toEqual([null, null])
  })
})

describe('counts by code', () => {
  const nameOf = (code: string) => code.toUpperCase()

  test('count a contribution once for each of its codes', () => {
    const coded = [['b', 'a', 'a'], ...Array.from({ length: 5 }, () => ['b']), []]
    expect(countByCode(coded, 10, nameOf, statementPolicy)).toEqual([
      { code: 'a', name: 'A', count: 'few' },
      { code: 'b', name: 'B', count: 6 },
    ])
  })

  test('are withheld below ten people', () => {
    expect(countByCode([['a']], 9, nameOf, statementPolicy)).toBeNull()
  })
})
