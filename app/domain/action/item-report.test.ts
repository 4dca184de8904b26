import { expect, test } from 'vitest'
import { day } from '../kernel/day'
import { itemReport, lastChange, type ReportedAction } from './item-report'
import type { TrackedItem } from './plan-items'

const action = (wishes: Partial<ReportedAction> = {}): ReportedAction => ({
  title: 'An evening bus',
  state: 'done',
  note: '',
  changedOn: day('2026-03-01'),
  ...wishes,
})

const item = (...actions: readonly ReportedAction[]): TrackedItem<ReportedAction> => ({
  key: 'plan/action-1',
  kind: 'action',
  order: 1,
  title: 'An evening bus',
  responsibility: '',
  timescale: '',
  isRetired: false,
  state: 'done',
  actions,
})

const report = (...actions: readonly ReportedAction[]) => itemReport(item(...actions), (state) => state)

test('of one action its note is told, and its title where it is not that of the item', () => {
  expect(report(action({ note: 'It runs.' }))).toEqual(['It runs.'])
  expect(report(action({ title: 'A night bus', note: 'It runs.' }))).toEqual(['A night bus: It runs.'])
  expect(report(action({ title: 'A night bus' }))).toEqual(['A night bus'])
  expect(report(action())).toEqual([])
})

test('of several each is told with its state', () => {
  const lines = report(action({ note: 'It runs.' }), action({ title: 'A night bus', state: 'planned' }))
  expect(lines).toEqual(['(done): It runs.', 'A night bus (planned)'])
})

test('the last change is that of whichever action changed last', () => {
  expect(lastChange(item(action(), action({ changedOn: day('2026-05-02') }), action()))).toBe('2026-05-02')
  expect(lastChange(item())).toBeNull()
})
