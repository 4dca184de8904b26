import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { isWithin, periodProblems } from './statement-period'

const today = day('2026-10-01')
const released = [
  { sequence: 1, from: day('2026-01-01'), to: day('2026-03-31') },
  { sequence: 2, from: day('2026-04-01'), to: day('2026-06-30') },
]

type Held = readonly [heldOn: string, state: 'planned' | 'running' | 'finished' | 'cancelled', reviewClosedOn?: string]

function problems(from: string, to: string, held: readonly Held[]): readonly string[] {
  const workshops = held.map(([heldOn, state, closed]) => ({
    title: 'Coming home',
    heldOn: day(heldOn),
    state,
    reviewClosedOn: closed === undefined ? null : day(closed),
  }))
  return periodProblems({ from: day(from), to: day(to) }, today, released, workshops).map(({ item, key }) => `${item}: ${key}`)
}

const done: Held = ['2026-08-01', 'finished', '2026-09-01']

test.each<[what: string, from: string, to: string, held: readonly Held[], expected: readonly string[]]>([
  ['one workshop, all done', '2026-07-01', '2026-09-30', [done], []],
  ['of one day', '2026-08-01', '2026-08-01', [done], []],
  ['backwards', '2026-09-30', '2026-07-01', [done], ['to: statement.backwards']],
  ['not over today', '2026-07-01', '2026-10-01', [done], ['to: statement.not-over']],
  ['overlaps by its first day', '2026-06-30', '2026-09-30', [done], ['from: statement.overlaps']],
  ['lies around a released one', '2025-12-01', '2026-09-30', [done], ['from: statement.overlaps']],
  ['overlaps by its last day', '2025-07-01', '2026-01-01', [done], ['from: statement.overlaps']],
  ['before all others', '2025-07-01', '2025-12-31', [['2025-08-01', 'finished', '2025-09-01']], []],
  ['no workshop', '2026-07-01', '2026-07-31', [done], ['from: statement.no-workshops']],
  ['only a cancelled one', '2026-07-01', '2026-09-30', [['2026-08-01', 'cancelled']], ['from: statement.no-workshops']],
  ['a cancelled one beside', '2026-07-01', '2026-09-30', [done, ['2026-08-02', 'cancelled']], []],
  ['one in review', '2026-07-01', '2026-09-30', [done, ['2026-08-02', 'finished']], ['to: statement.workshop-in-review']],
  [
    'one that runs and one that is planned',
    '2026-07-01',
    '2026-09-30',
    [
      ['2026-08-02', 'running'],
      ['2026-09-30', 'planned'],
    ],
    ['to: statement.workshop-not-finished', 'to: statement.workshop-not-finished'],
  ],
  ['one in review outside it', '2026-07-01', '2026-08-31', [done, ['2026-09-01', 'finished']], []],
])('a period: %s', (_, from, to, held, expected) => {
  expect(problems(from, to, held)).toEqual(expected)
})

test.each([
  ['2025-12-31', null],
  ['2026-01-01', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 2],
  ['2026-06-30', 2],
  ['2026-07-01', null],
])('%s lies in released period %s', (on, sequence) => {
  expect(released.find((period) => isWithin(on, period))?.sequence ?? null).toBe(sequence)
})
