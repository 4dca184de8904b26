import { expect, test } from 'vitest'
import { emptyBoard, shownContributions } from './board'
import { belongTogether, nextBatch, replayEntries, standingsOf, type OnTheWay, type Standing } from './device-board'
import type { BoardLayout, Entry } from './entry'

const layout: BoardLayout = { stages: ['arrest'], kinds: ['strength', 'challenge', 'idea'] }
const add = (id: string): Entry => ({ act: 'add', id, stage: 'arrest', kind: 'idea', text: `words of ${id}` })
const dot = (id: string): Entry => ({ act: 'support', id, by: 1 })
const drawn = (...entries: readonly Entry[]) =>
  shownContributions(replayEntries(replayEntries(emptyBoard, [add('a')], layout), entries, layout)).map(
    ({ id, support }) => `${id} ${support}`,
  )

test.each<[what: string, entries: readonly Entry[], shown: readonly string[]]>([
  ['nothing waits', [], ['a 0']],
  ['in their order', [add('b'), dot('b'), add('c')], ['a 0', 'b 1', 'c 0']],
  ['what the server has already', [add('a'), add('b')], ['a 0', 'b 0']],
  ['what fits no more is passed over', [dot('gone'), dot('a'), { act: 'merge', id: 'a', into: 'gone' }], ['a 1']],
])('the board of a device: %s', (_, entries, shown) => {
  expect(drawn(...entries)).toEqual(shown)
})

test('fifty go at once, the earliest first, in whatever order they were read', () => {
  const waiting = Array.from({ length: 120 }, (_, index) => ({ sequence: 120 - index, entry: dot('a') }))
  expect(nextBatch(waiting).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
  expect(nextBatch([])).toEqual([])
})

test.each<[what: string, onTheWay: Partial<OnTheWay>, standing: Standing]>([
  ['nothing of it waits', { saved: [add('b')] }, 'sent'],
  ['being kept', { saving: [add('a')] }, 'saving'],
  ['kept', { saved: [add('a'), add('b')] }, 'saved'],
  ['kept, and a dot is being kept', { saved: [add('a')], saving: [dot('a')] }, 'saving'],
  ['kept nowhere', { sending: [add('a')] }, 'sending'],
  ['kept, and a dot is kept nowhere', { saved: [add('a')], sending: [dot('a')] }, 'sending'],
  ['taken, and a dot waits', { saved: [dot('a')] }, 'saved'],
  ['not taken', { refused: [add('a')], saved: [dot('a')] }, 'refused'],
  ['a pause is about no contribution', { saved: [{ act: 'pause', reason: 'break' }] }, 'sent'],
])('how far a contribution has come: %s', (_, onTheWay, standing) => {
  expect(standingsOf({ saving: [], sending: [], saved: [], refused: [], ...onTheWay }).get('a') ?? 'sent').toBe(standing)
})

test.each<[what: string, numbers: readonly [first: number | null, next: number, applied: number], together: boolean]>([
  ['nothing was ever made', [null, 1, 0], true],
  ['nothing waits', [null, 8, 7], true],
  ['some are taken', [5, 8, 4], true],
  ['some that wait here were taken already', [5, 8, 6], true],
  ['all that wait here were taken already', [5, 8, 7], true],
  ['the server lacks what was sent before', [5, 8, 2], false],
  ['the server has taken what this device never made', [5, 8, 8], false],
  ['nothing waits, and the server has forgotten', [null, 8, 2], true],
])('numbers of a device and the server: %s', (_, [first, next, applied], together) => {
  expect(belongTogether({ first, next, applied })).toBe(together)
})
