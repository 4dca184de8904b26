import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicChoice } from './choice'
import { deriveChoice } from './derive-choice'
import { policy } from './policy'

function shown(...chosen: readonly number[]): string {
  const counts = publicChoice(chosen.length, new Map(chosen.map((count, index) => [index + 1, count])), policy)
  return deriveChoice(counts, policy)
    .map((count) => (count === null ? '[c]' : count.from === count.to ? String(count.from) : `${count.from}–${count.to}`))
    .join(', ')
}

test.each`
  chosen         | said                 | why
  ${[20, 14]}    | ${'20–24, 10–14'}    | ${'34 answered, and nobody can add that up'}
  ${[24, 10]}    | ${'20–24, 10–14'}    | ${'nor tell these from those'}
  ${[20, 6, 4]}  | ${'20–24, 5–9, [c]'} | ${'a withheld option stays withheld'}
  ${[49, 50]}    | ${'45–49, 50'}       | ${'from fifty on the very count, like the n of a theme'}
  ${[123, 9, 0]} | ${'123, 5–9, [c]'}   | ${'each by itself'}
  ${[15, 14]}    | ${'[c], [c]'}        | ${'too few answered'}
`('$chosen is shown as $said: $why', ({ chosen, said }) => {
  expect(shown(...(chosen as number[]))).toBe(said)
})

test('what is shown is true, and of fewer than fifty people it never adds up to one number', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(24), { minLength: 2, maxLength: 6 }), (chosen) => {
      const counts = publicChoice(chosen.length, new Map(chosen.map((count, index) => [index + 1, count])), policy)
      const said = deriveChoice(counts, policy)
      for (const [index, count] of said.entries()) {
        const truth = chosen[index] ?? 0
        if (count !== null) expect([count.from <= truth, truth <= count.to, count.to - count.from]).toEqual([true, true, 4])
      }
    }),
  )
})
