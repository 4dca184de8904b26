import { describe, expect, test } from 'vitest'
import { showableGroups } from '~/domain/disclosure/contribution-counts'
import { type HeadCounts, shownHeadCounts } from '~/domain/disclosure/head-count'
import { statementPolicy } from '~/domain/disclosure/statement-policy'

/** Head-counts of some groups, and what is shown of them. */
interface World {
  readonly people: readonly number[]
  readonly shown: string
}

/** Every way of having at least so many people in each group, and at most so many together. */
function everyCount(groups: number, least: number, together: number): readonly (readonly number[])[] {
  if (groups === 0) return [[]]
  const most = together - least * (groups - 1)
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) =>
    everyCount(groups - 1, least, together - least - index).map((others) => [least + index, ...others]),
  ).flat()
}

function sumOf(people: readonly number[], members: number): number {
  return people.reduce((sum, count, group) => sum + ((members >> group) & 1 ? count : 0), 0)
}

/**
 * The small head-counts that somebody derives who sees what is shown, and knows this code: of any union of groups, a number from 1 to 9 that is
 * the only one in all worlds which show the same.
 */
function derivable(worlds: readonly World[], groups: number): readonly string[] {
  const found: string[] = []
  for (let members = 1; members < 2 ** groups; members += 1) {
    const possible = new Map<string, Set<number>>()
    for (const { people, shown } of worlds) possible.set(shown, (possible.get(shown) ?? new Set()).add(sumOf(people, members)))
    for (const [shown, sums] of possible) {
      const [only] = sums
      if (sums.size === 1 && only !== undefined && only > 0 && only < statementPolicy.k) found.push(`${shown}: ${only}`)
    }
  }
  return found
}

function asCounts([lived = 0, supporting = 0, partner = 0]: readonly number[]): HeadCounts {
  return { 'lived-experience': lived, 'supporting-organisation': supporting, partner }
}

/** What a statement shows of people: the total and the audiences; and, of which journeys there are tables. */
function shownOf(people: readonly number[]): string {
  const { total } = shownHeadCounts(asCounts([people.reduce((sum, count) => sum + count, 0)]), statementPolicy)
  return JSON.stringify([total, total === null ? people.map(() => false) : showableGroups(people, statementPolicy)])
}

describe('no head-count below ten can be derived', () => {
  test('from the total and the counts by audience, whatever three audiences come', () => {
    const worlds = everyCount(3, 0, 54).map((people) => ({
      people,
      shown: JSON.stringify(shownHeadCounts(asCounts(people), statementPolicy)),
    }))
    expect(derivable(worlds, 3)).toEqual([])
  })

  test.each([
    [2, 60],
    [3, 54],
    [4, 36],
  ])('from the total and which of %i journeys have tables, although somebody came to each', (journeys, together) => {
    const worlds = everyCount(journeys, 1, together).map((people) => ({ people, shown: shownOf(people) }))
    expect(worlds.length).toBeGreaterThan(1700)
    expect(derivable(worlds, journeys)).toEqual([])
  })

  test('and the attack is no paper tiger: a breakdown beside any total, and tables of large journeys alone, are broken', () => {
    const naive = everyCount(3, 0, 54).map((people) => {
      const total = people.reduce((sum, count) => sum + count, 0)
      return { people, shown: JSON.stringify([total, people.map((count) => (count === 0 || count >= statementPolicy.k ? count : null))]) }
    })
    expect(derivable(naive, 3)).toContain('[50,[32,14,null]]: 4')
    const alone = everyCount(2, 1, 60).map((people) => ({
      people,
      shown: JSON.stringify([people.reduce((sum, count) => sum + count, 0), people.map((count) => count >= statementPolicy.k)]),
    }))
    expect(derivable(alone, 2)).toEqual(expect.arrayContaining(['[11,[true,false]]: 1', '[18,[false,false]]: 9']))
  })
})
