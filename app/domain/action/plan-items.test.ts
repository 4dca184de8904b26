import { expect, test } from 'vitest'
import type { ActionState } from './improvement-action'
import { planItems, trackedState, trackItems } from './plan-items'

const rows: readonly (readonly [states: readonly ActionState[], stands: string])[] = [
  [[], 'not-reported'],
  [['planned'], 'planned'],
  [['under-way'], 'under-way'],
  [['done'], 'done'],
  [['stopped'], 'stopped'],
  [['planned', 'planned'], 'planned'],
  [['planned', 'done'], 'under-way'],
  [['under-way', 'done'], 'under-way'],
  [['done', 'done'], 'done'],
  [['done', 'stopped'], 'done'],
  [['planned', 'stopped'], 'planned'],
  [['stopped', 'stopped'], 'stopped'],
]

test.each(rows)('an item with actions that are %j is %s', (states, stands) => {
  expect(trackedState(states)).toBe(stands)
  expect(trackedState(states.toReversed())).toBe(stands)
})

const printed = { title: 'A job', responsibilityPrinted: 'The council', timescalePrinted: 'Year 2', isRetired: false }
const plan = {
  id: 'plan',
  deliveryActions: [
    { order: 1, ...printed },
    { order: 2, ...printed, isRetired: true },
  ],
  areas: [{ order: 1, title: 'An area', isRetired: false }],
}

test('the items of a plan are its delivery actions and its areas, each with a key of its own', () => {
  expect(planItems(plan).map(({ key, responsibility, timescale }) => [key, responsibility, timescale])).toEqual([
    ['plan/action-1', 'The council', 'Year 2'],
    ['plan/action-2', 'The council', 'Year 2'],
    ['plan/area-1', '', ''],
  ])
})

test('an item that was left out of the plan is listed only where an action belongs to it', () => {
  const action = { title: 'A', state: 'done', note: '', planItem: 'plan/action-2' } as const
  expect(trackItems(planItems(plan), []).map(({ key }) => key)).toEqual(['plan/action-1', 'plan/area-1'])
  const tracked = trackItems(planItems(plan), [action, { ...action, planItem: null }])
  expect(tracked.map(({ key, state, actions }) => [key, state, actions.length])).toEqual([
    ['plan/action-1', 'not-reported', 0],
    ['plan/action-2', 'done', 1],
    ['plan/area-1', 'not-reported', 0],
  ])
})
