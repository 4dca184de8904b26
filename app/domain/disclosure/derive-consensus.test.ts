import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgreedSheet, deriveConsensus } from './derive-consensus'
import { policy } from './policy'

const themes = ['PS08', 'PS12']

interface Wishes {
  readonly mayShow?: boolean
  readonly PS12?: number
}

function sheet(group: string, headCount: number, rating: number | null, { mayShow = true, PS12 }: Wishes = {}): AgreedSheet {
  const ratings = { ...(rating === null ? {} : { PS08: rating }), ...(PS12 === undefined ? {} : { PS12 }) }
  return { group, headCount, mayShow, ratings }
}

/** "a 12: PS08 5" for a sheet that is shown, "PS08 3–5" for a range. */
function told(sheets: readonly AgreedSheet[]): string {
  return deriveConsensus(sheets, themes, policy)
    .map((shown) =>
      shown.kind === 'sheet'
        ? `${shown.group} ${shown.headCount}: ${Object.entries(shown.ratings)
            .map(([theme, rating]) => `${theme} ${rating}`)
            .join(' ')}`
        : Object.entries(shown.ratings)
            .map(([theme, { from, to }]) => `${theme} ${from}–${to}`)
            .join(' '),
    )
    .join('; ')
}

describe('one sheet that a group agreed on', () => {
  test.each`
    sheets                                     | shown                           | why
    ${[sheet('a', 9, 5)]}                      | ${''}                           | ${'nine people'}
    ${[sheet('a', 10, 5)]}                     | ${'a 10: PS08 5'}               | ${'ten people'}
    ${[sheet('a', 10, 1)]}                     | ${'a 10: PS08 1'}               | ${'a lowest rating is what they agreed to show'}
    ${[sheet('a', 12, 5, { mayShow: false })]} | ${''}                           | ${'the group did not agree to show it'}
    ${[sheet('a', 12, 5, { PS12: 2 })]}        | ${'a 12: PS08 5 PS12 2'}        | ${'every theme that they rated'}
    ${[sheet('b', 12, 2), sheet('a', 30, 5)]}  | ${'a 30: PS08 5; b 12: PS08 2'} | ${'in an order of their own'}
    ${[sheet('a', 12, 5), sheet('a', 11, 4)]}  | ${'a 11: PS08 4; a 12: PS08 5'} | ${'two large groups of one community'}
  `('$why: $shown', ({ sheets, shown }: { sheets: AgreedSheet[]; shown: string }) => {
    expect(told(sheets)).toBe(shown)
  })
})

describe('smaller sheets together', () => {
  test.each`
    sheets                                                                        | shown                       | why
    ${[sheet('a', 5, 5), sheet('b', 4, 3)]}                                       | ${''}                       | ${'nine people'}
    ${[sheet('a', 5, 5), sheet('b', 5, 3)]}                                       | ${'PS08 3–5'}               | ${'ten people of two communities'}
    ${[sheet('a', 5, 4), sheet('b', 5, 4)]}                                       | ${'PS08 4–4'}               | ${'both groups agreed on the same'}
    ${[sheet('a', 6, 5), sheet('a', 6, 3)]}                                       | ${''}                       | ${'two sheets may come from one group'}
    ${[sheet('a', 5, 5), sheet('b', 6, 3, { mayShow: false })]}                   | ${''}                       | ${'one of the two may not be shown'}
    ${[sheet('a', 5, 5), sheet('b', 5, 3), sheet('c', 9, 1, { mayShow: false })]} | ${'PS08 3–5'}               | ${'who did not agree is in no range'}
    ${[sheet('a', 5, 5), sheet('b', 12, 3)]}                                      | ${'b 12: PS08 3'}           | ${'a sheet that is shown makes no range for a small one'}
    ${[sheet('a', 9, 5), sheet('b', 9, null, { PS12: 3 })]}                       | ${''}                       | ${'two groups, but one a theme'}
    ${[sheet('a', 5, 5, { PS12: 2 }), sheet('b', 5, 3)]}                          | ${'PS08 3–5'}               | ${'a theme that one group alone rated has no range'}
    ${[sheet('a', 5, 5, { PS12: 2 }), sheet('b', 5, 3, { PS12: 6 })]}             | ${'PS08 3–5 PS12 2–6'}      | ${'theme by theme'}
    ${[sheet('a', 4, 7), sheet('b', 4, 2), sheet('c', 4, 4)]}                     | ${'PS08 2–7'}               | ${'three groups'}
    ${[sheet('a', 12, 1), sheet('b', 5, 6), sheet('c', 5, 4)]}                    | ${'a 12: PS08 1; PS08 4–6'} | ${'a large one and a range'}
  `('$why: "$shown"', ({ sheets, shown }: { sheets: AgreedSheet[]; shown: string }) => {
    expect(told(sheets)).toBe(shown)
  })
})

test('the order in which sheets came in, and those that may not be shown, change nothing', () => {
  const any = fc.record({
    group: fc.constantFrom('a', 'b', 'c'),
    headCount: fc.integer({ min: 2, max: 14 }),
    mayShow: fc.boolean(),
    ratings: fc.record({ PS08: fc.integer({ min: 1, max: 7 }), PS12: fc.integer({ min: 1, max: 7 }) }, { requiredKeys: [] }),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (sheets) => {
      const shown = JSON.stringify(deriveConsensus(sheets, themes, policy))
      expect(JSON.stringify(deriveConsensus(sheets.toReversed(), themes, policy))).toBe(shown)
      expect(
        JSON.stringify(
          deriveConsensus(
            sheets.filter(({ mayShow }) => mayShow),
            themes,
            policy,
          ),
        ),
      ).toBe(shown)
    }),
  )
})

/** Which ratings of a second group would show the same, for a member of the first who knows what the own group agreed on. */
function leftOpen(own: number, second: number, ...others: readonly number[]): number[] {
  const shownWith = (rating: number) => told([own, rating, ...others].map((agreed, index) => sheet('abcd'.charAt(index), 5, agreed)))
  return [1, 2, 3, 4, 5, 6, 7].filter((rating) => shownWith(rating) === shownWith(second))
}

test.each`
  own  | second | others | open            | why
  ${3} | ${5}   | ${[]}  | ${[5]}          | ${'of two groups each can tell what the other agreed on: what remains'}
  ${4} | ${4}   | ${[]}  | ${[4]}          | ${'the same when they agree'}
  ${3} | ${5}   | ${[6]} | ${[3, 4, 5, 6]} | ${'a third group leaves the second open'}
`('a member of a group that agreed on $own, beside $second and $others, finds $open: $why', ({ own, second, others, open }) => {
  expect(leftOpen(own as number, second as number, ...(others as number[]))).toEqual(open)
})
