import { describe, expect, test } from 'vitest'
import { countNaiveLeaks } from './count-naive-leaks'
import { naivePolicies } from './naive-policies'
import { randomHistory } from './random-history'
import { runShares } from './run-shares'

/** The ordinary run; `npm run attack` does as many as asked. */
const histories = 300

test(`no attacker finds anything in ${histories} random histories, and none of them looks away`, { timeout: 600_000 }, async () => {
  const { sums, found } = await runShares(1, histories, () => undefined)
  expect(found).toEqual([])
  expect(sums.histories).toBe(histories)
  expect(sums.claims).toBeGreaterThan(10 * histories)
  expect(sums.bySolver).toBeGreaterThan(10)
})

describe('a random history', () => {
  test('is the same for the same seed and number, and another for others', () => {
    expect(randomHistory(3, 4)).toEqual(randomHistory(3, 4))
    expect(randomHistory(3, 5)).not.toEqual(randomHistory(3, 4))
    expect(randomHistory(4, 4).waves).not.toEqual(randomHistory(3, 4).waves)
  })

  test('has of everything that matters', () => {
    const waves = Array.from({ length: 60 }, (_, number) => randomHistory(1, number)).flatMap((history) => history.waves)
    const people = waves.flatMap(({ communities }) => communities.flatMap((community) => community.people))
    expect(waves.some(({ communities }) => communities.some(({ meetsAsOneGroup }) => meetsAsOneGroup))).toBe(true)
    for (const fate of ['stays', 'withdraws', 'late']) expect(people.some((person) => person.fate === fate)).toBe(true)
    expect(people.some(({ typist }) => typist !== null)).toBe(true)
    expect(people.some(({ ratings }) => ratings['X1'] !== undefined)).toBe(true)
    expect(new Set(people.map(({ choices }) => choices['X2']))).toEqual(new Set([undefined, 1, 2, 3, 4, 5, 6]))
    expect(waves.some(({ communities }) => communities.some((community) => community.people.length > 40))).toBe(true)
    expect(new Set(people.map(({ ratings }) => Object.keys(ratings).length)).size).toBeGreaterThan(3)
  })
})

test.each(naivePolicies)('$name: the same attackers break it', (naivePolicy) => {
  expect(countNaiveLeaks(naivePolicy, 1, 8).leaks).toBeGreaterThan(0)
})
