import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionPolicy } from './action-policy'
import { actionStates } from './improvement-action'
import { noticeOf } from './notice'

const about = (state: (typeof actionStates)[number], said = 'More buses.') => {
  return { said, title: 'A bus', owner: 'The council', dueText: '', state, note: '' }
}

test('tells what was begun, what comes next, and how much more there is', () => {
  const actions = [about('done'), about('planned'), about('stopped'), about('under-way'), about('done'), about('done')]
  const { told, next, left } = noticeOf(actions)
  expect([told.map(({ state }) => state), next.length, left]).toEqual([['done', 'stopped', 'under-way', 'done'], 1, 1])
})

test('tells nothing where nothing is published', () => {
  expect(noticeOf([])).toEqual({ told: [], next: [], left: 0 })
})

const action = fc.record({
  said: fc.string({ maxLength: 500 }),
  title: fc.string({ minLength: 1, maxLength: 300 }),
  owner: fc.constant('The council'),
  dueText: fc.constant(''),
  state: fc.constantFrom(...actionStates),
  note: fc.string({ maxLength: 1000 }),
})

test('never holds more than a page does, and loses count of nothing', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const { told, next, left } = noticeOf(actions)
      expect(told.length + next.length + left).toBe(actions.length)
      expect(told.length).toBeLessThanOrEqual(actionPolicy.notice.told)
      const characters = [...told, ...next].reduce((sum, one) => sum + one.said.length + one.title.length, 0)
      expect(told.length + next.length === 1 || characters <= actionPolicy.notice.characters).toBe(true)
    }),
  )
})
