import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day'
import type { Result } from '../kernel/result'
import type { WorkshopState } from './workshop'
import { areFacilitatorsOpen, changeProblems, isPlanOpen, mayCancel, mayFinish, mayStart } from './workshop-course'

const heldOn = day('2026-05-12')
const standing = (state: WorkshopState) => ({ state, heldOn, confirmedOn: null, reviewClosedOn: null })
const said = (result: Result<null>) => (result.ok ? 'yes' : result.problems[0]?.key)

describe('a workshop', () => {
  test.each([
    ['planned', '2026-05-04', 'workshop.start.early'],
    ['planned', '2026-05-05', 'yes'],
    ['planned', '2026-05-19', 'yes'],
    ['planned', '2026-05-20', 'workshop.start.late'],
    ['running', '2026-05-12', 'workshop.start.not-planned'],
    ['finished', '2026-05-12', 'workshop.start.not-planned'],
    ['cancelled', '2026-05-12', 'workshop.start.not-planned'],
  ] as const)('%s is started on %s: %s', (state, today, answer) => {
    expect(said(mayStart(standing(state), day(today)))).toBe(answer)
  })

  test.each([
    ['planned', '2026-05-11', [], 'workshop.finish.early'],
    ['planned', '2026-05-12', [], 'yes'],
    ['running', '2026-05-11', [], 'workshop.finish.early'],
    ['running', '2026-05-12', [], 'yes'],
    ['finished', '2026-08-01', [], 'yes'],
    ['cancelled', '2026-05-12', [], 'workshop.finish.cancelled'],
    ['finished', '2026-08-01', [{ from: day('2026-04-01'), to: day('2026-06-30') }], 'workshop.finish.released'],
    ['finished', '2026-08-01', [{ from: day('2026-05-13'), to: day('2026-06-30') }], 'yes'],
  ] as const)('%s is finished on %s, statements of %j being out: %s', (state, today, released, answer) => {
    expect(said(mayFinish(standing(state), day(today), released))).toBe(answer)
  })

  test.each([
    ['planned', 'yes', true, true],
    ['running', 'yes', true, true],
    ['finished', 'workshop.cancel.over', false, true],
    ['cancelled', 'workshop.cancel.over', false, false],
  ] as const)('%s is called off: %s; its plan is open: %s; its facilitators: %s', (state, answer, plan, facilitators) => {
    expect([said(mayCancel(standing(state))), isPlanOpen(standing(state)), areFacilitatorsOpen(standing(state))]).toEqual([
      answer,
      plan,
      facilitators,
    ])
  })

  test.each([
    [{ confirmedOn: heldOn }, false],
    [{ reviewClosedOn: heldOn }, false],
    [{}, true],
  ])('finished and %j: facilitators can change: %s', (change, answer) => {
    expect(areFacilitatorsOpen({ ...standing('finished'), ...change })).toBe(answer)
  })

  test.each([
    ['planned', 'other', '2026-06-01', []],
    ['running', 'own', '2026-05-12', []],
    ['running', 'other', '2026-06-01', ['journey', 'heldOn']],
  ] as const)('%s keeps its journey and its day: %s, %s: %j', (state, journeyId, moved, items) => {
    const workshop = { ...standing(state), journey: { id: 'own' } }
    expect(changeProblems(workshop, { journeyId, heldOn: day(moved) }).map(({ item }) => item)).toEqual(items)
  })
})
