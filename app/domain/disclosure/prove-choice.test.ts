import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicChoice } from './choice'
import { policy } from './policy'
import { flawOfChoice } from './prove-choice'
import { storedChoice } from './stored-choice'

const stored = (...counts: readonly (number | null)[]) =>
  storedChoice(counts.map((count, index) => ({ item: 'X1', option: index + 1, count })))

test.each`
  counts           | n     | flaw
  ${[null, null]}  | ${12} | ${null}
  ${[15, 15]}      | ${30} | ${null}
  ${[20, 6, null]} | ${30} | ${null}
  ${[20, 6, null]} | ${29} | ${'counts too few people'}
  ${[15, 14]}      | ${40} | ${'counts too few people'}
  ${[20, 5, null]} | ${40} | ${'counts too few people'}
  ${[15, 15]}      | ${29} | ${'counts more people than its batch'}
  ${[26, 4]}       | ${30} | ${'counts an option that too few chose'}
  ${[30, null]}    | ${34} | ${'counts an option that too few chose'}
  ${[40, null]}    | ${40} | ${'counts an option that too few chose'}
`('$counts in a batch of $n: $flaw', ({ counts, n, flaw }) => {
  expect(flawOfChoice(stored(...(counts as (number | null)[])), n as number, policy)).toBe(flaw)
})

test('whatever is chosen, what sealing says of it passes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(25), { minLength: 2, maxLength: 6 }), fc.nat(10), (chosen, skipped) => {
      const n = chosen.reduce((sum, count) => sum + count, 0)
      const counts = publicChoice(chosen.length, new Map(chosen.map((count, index) => [index + 1, count])), policy)
      expect(flawOfChoice(counts, n + skipped, policy)).toBeNull()
    }),
  )
})

test('rows that lack an option are a bug and throw', () => {
  expect(() => storedChoice([{ item: 'X1', option: 2, count: null }])).toThrow('lacks an option')
})
