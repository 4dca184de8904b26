import { describe, expect, test } from 'vitest'
import { policy } from '~/domain/disclosure/policy'
import { publicPriorities } from '~/domain/disclosure/priorities'
import { mostPriorities } from '~/domain/instrument/instrument'

const codes = ['PS01', 'PS02', 'PS03', 'PS04']

/** Every way in which so many people, each naming at most three, can have chosen so many themes: how many chose each. */
function* choices(n: number, themes: number, left = mostPriorities * n): Generator<readonly number[]> {
  if (themes === 0) {
    yield []
    return
  }
  for (let count = 0; count <= Math.min(n, left); count += 1)
    for (const rest of choices(n, themes - 1, left - count)) yield [count, ...rest]
}

/** Which themes up to `c` insiders named: for each theme how many of them. */
function insiderHands(c: number, themes: number): readonly (readonly number[])[] {
  if (themes === 0) return [[]]
  return insiderHands(c, themes - 1).flatMap((rest) => Array.from({ length: c + 1 }, (_, count) => [count, ...rest]))
}

/**
 * Of which theme an observer with exactly `insiders` insiders, who named what `hand` says, would be certain that all, or all but one, of the
 * others chose it, or left it. Certain: in every set of choices that shows the same.
 */
function certainties(n: number, themes: number, insiders: number, show: (counts: readonly number[]) => string): string[] {
  const hands = insiderHands(insiders, themes)
  const others = n - insiders
  const doubts = new Map<string, boolean[]>()
  for (const counts of choices(n, themes)) {
    const shown = show(counts)
    const known = doubts.get(shown) ?? Array.from({ length: hands.length * themes }, () => false)
    doubts.set(shown, known)
    if (known.every(Boolean)) continue
    for (const [index, hand] of hands.entries()) {
      const rest = counts.map((count, theme) => count - (hand[theme] ?? 0))
      const isPossible =
        rest.every((count) => count >= 0 && count <= others) && rest.reduce((sum, count) => sum + count, 0) <= mostPriorities * others
      if (!isPossible) continue
      for (const [theme, count] of rest.entries()) if (count >= 2 && count <= others - 2) known[index * themes + theme] = true
    }
  }
  return [...doubts].flatMap(([shown, known]) => (known.every(Boolean) ? [] : [shown]))
}

function shownBy(n: number, own: typeof policy) {
  return (counts: readonly number[]) => String(publicPriorities(new Map(counts.map((count, index) => [codes[index]!, count])), n, own))
}

describe.each([30, 31, 32])('the priorities of %i people', (n) => {
  test.each([1, 2, 3])('with %i themes make nothing certain of anybody, for outsiders, one insider and two', (themes) => {
    expect([0, 1, 2].map((insiders) => certainties(n, themes, insiders, shownBy(n, policy)))).toEqual([[], [], []])
  })
})

test('with four themes the one that comes fourth stays in doubt for one insider, too', () => {
  expect(certainties(30, 4, 1, shownBy(30, policy))).toEqual([])
})

test('the same attacker is certain of something when a theme may be left by two', () => {
  const careless = { ...policy, priorities: { ...policy.priorities, each: 1 } }
  expect(certainties(30, 1, 0, shownBy(30, careless))).not.toEqual([])
})
