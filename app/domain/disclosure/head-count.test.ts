import { describe, expect, test } from 'vitest'
import { addHeadCounts, type HeadCounts, shownHeadCounts } from './head-count'
import { policy } from './policy'

function counts(lived: number, supporting: number, partner: number): HeadCounts {
  return { 'lived-experience': lived, 'supporting-organisation': supporting, partner }
}

describe('head-counts of workshops', () => {
  test.each([
    // lived, supporting, partner → total, by audience
    [0, 0, 0, 0, true],
    [10, 0, 0, 10, true],
    [32, 18, 0, 50, true],
    [32, 14, 4, 50, false],
    [9, 0, 0, null, false],
    [3, 3, 3, null, false],
    [4, 4, 4, 12, false],
    [10, 10, 1, 21, false],
  ])('%i, %i and %i people: the total shows %s, the audiences %s', (lived, supporting, partner, total, isByAudience) => {
    const given = counts(lived, supporting, partner)
    expect(shownHeadCounts(given, policy)).toEqual({ total, byAudience: isByAudience ? given : null })
  })

  test('several workshops are counted together', () => {
    expect(addHeadCounts([counts(3, 2, 1), counts(4, 0, 6)])).toEqual(counts(7, 2, 7))
    expect(addHeadCounts([])).toEqual(counts(0, 0, 0))
  })
})
