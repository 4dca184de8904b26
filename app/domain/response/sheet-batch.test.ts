import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { describeBatch, nextUntyped } from './sheet-batch'

const batch = {
  collectorId: 'x',
  issued: 5,
  community: { name: 'Families' },
  wave: { title: 'Spring', state: 'open', paperInDay: day('2027-03-14') },
}

test('a typist sees which numbers are typed, and nothing of what was typed', () => {
  const sheets = [
    { number: 1, entry: { answers: { ratings: { PS01: 7 }, priorities: [] }, texts: [] } },
    { number: 3, entry: null },
  ]
  expect(describeBatch(batch, sheets, day('2027-03-15'))).toEqual({
    collectorId: 'x',
    wave: 'Spring',
    community: 'Families',
    issued: 5,
    typed: [1],
    untyped: [3],
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
  const sheets = untyped.map((number) => ({ number, entry: null }))
  expect(nextUntyped(describeBatch(batch, sheets, day('2027-03-01')), after)).toBe(next)
})
