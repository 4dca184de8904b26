import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { describeBatch, nextOnceTyped, nextUntyped } from './sheet-batch'
import type { SheetEntry } from './sheet-entry'

const batch = {
  collectorId: 'x',
  issued: 5,
  community: { name: 'Families' },
  wave: { title: 'Spring', state: 'open', paperInDay: day('2027-03-14'), themes: ['PS01', 'PS02'], scale: { min: 1, max: 7 }, own: [] },
}

function rated(rating: number): SheetEntry {
  return { answers: { ratings: { PS01: rating }, priorities: [] }, texts: [] }
}

test('a typist sees which numbers are typed, once or twice, and nothing of what was typed', () => {
  const sheets = [
    { number: 1, entry: rated(7), again: null },
    { number: 2, entry: rated(6), again: rated(6) },
    { number: 3, entry: null, again: null },
    { number: 4, entry: rated(5), again: rated(1) },
  ]
  expect(describeBatch(batch, sheets, day('2027-03-15'))).toEqual({
    collectorId: 'x',
    wave: 'Spring',
    community: 'Families',
    issued: 5,
    typed: [1, 2, 4],
    untyped: [3],
    again: [2, 4],
    disputed: [4],
    paperInDay: '2027-03-14',
    refusal: 'paper-day-past',
  })
})

test.each`
  untyped      | after | next
  ${[2, 3, 7]} | ${3}  | ${7}
  ${[2, 3, 7]} | ${4}  | ${7}
  ${[2, 3]}    | ${7}  | ${2}
  ${[7]}       | ${7}  | ${null}
  ${[]}        | ${1}  | ${null}
`('of $untyped, $next comes after $after', ({ untyped, after, next }: { untyped: number[]; after: number; next: number | null }) => {
  const sheets = untyped.map((number) => ({ number, entry: null, again: null }))
  expect(nextUntyped(describeBatch(batch, sheets, day('2027-03-01')), after)).toBe(next)
})

test.each`
  once         | after | next
  ${[2, 3, 7]} | ${3}  | ${7}
  ${[2, 3]}    | ${7}  | ${2}
  ${[7]}       | ${7}  | ${null}
`(
  'of $once that are typed once, $next is typed again after $after',
  ({ once, after, next }: { once: number[]; after: number; next: number | null }) => {
    const sheets = [...once.map((number) => ({ number, entry: rated(4), again: null })), { number: 9, entry: rated(4), again: rated(5) }]
    expect(nextOnceTyped(describeBatch(batch, sheets, day('2027-03-01')), after)).toBe(next)
  },
)
