import { expect, test } from 'vitest'
import { type Board, type BoardContribution, emptyBoard } from './board'
import { entryOfForm, problemOfForm } from './board-form'
import type { BoardFields } from './read-back-form'

const [a, b, part] = ['a', 'b', 'c'].map((first) => `${first}0000000-0000-4000-8000-000000000000`) as [string, string, string]

function said(id: string, more: Partial<BoardContribution>): BoardContribution {
  const place = { stage: 'arrest', kind: 'idea', text: id, support: 0, order: 1 } as const
  return { id, ...place, mergedInto: null, isRemoved: false, fate: 'internal', isPriority: false, ...more }
}

const board: Board = {
  ...emptyBoard,
  contributions: [said(a, { support: 2 }), said(b, { order: 2 }), said(part, { order: 3, support: 1, mergedInto: a })],
  interruptions: [{ act: 'paused', reason: 'break' }],
}

function asked(fields: BoardFields): unknown {
  const entry = entryOfForm(fields, board)
  return entry.ok ? [entry.value] : entry.problems.map(({ item, key }) => `${item}: ${key}`).join()
}

test.each<[what: string, fields: BoardFields, expected: unknown]>([
  [
    'adds',
    { act: 'add', id: b, stage: 'arrest', kind: 'idea', text: 'x' },
    [{ act: 'add', id: b, stage: 'arrest', kind: 'idea', text: 'x' }],
  ],
  ['adds without a kind', { act: 'add', id: b, stage: 'arrest', text: 'x' }, 'kind: board.unknown-kind'],
  ['edits', { act: 'edit', id: a, text: 'better' }, [{ act: 'edit', id: a, text: 'better' }]],
  ['edits nothing', { act: 'edit', id: a }, 'text: board.unknown-kind'],
  ['moves', { act: 'move', id: a, stage: 'arrest', kind: 'strength' }, [{ act: 'move', id: a, stage: 'arrest', kind: 'strength' }]],
  // With the dot of the part that it holds, its page showed three.
  ['adds a dot to what its page showed', { act: 'more', id: a, seen: '3' }, [{ act: 'support', id: a, by: 1 }]],
  ['takes a dot off', { act: 'fewer', id: a, seen: '3' }, [{ act: 'support', id: a, by: -1 }]],
  ['adds a dot a second time', { act: 'more', id: a, seen: '2' }, 'done: board.changed-meanwhile'],
  ['adds a dot to what is merged', { act: 'more', id: part, seen: '1' }, 'done: board.unknown-contribution'],
  ['merges by the number', { act: 'merge', id: b, into: ' 1 ' }, [{ act: 'merge', id: b, into: a }]],
  ['merges into a number that does not stand there', { act: 'merge', id: b, into: '3' }, 'into: board.unknown-number'],
  ['stops', { act: 'stop', reason: 'safety', seen: '1' }, [{ act: 'stop', reason: 'safety' }]],
  ['goes on', { act: 'resume', seen: '1' }, [{ act: 'resume' }]],
  ['pauses a second time', { act: 'pause', reason: 'break', seen: '0' }, 'done: board.changed-meanwhile'],
  ['pauses without a reason', { act: 'pause', seen: '1' }, 'reason: board.reason-missing'],
  ['undoes', { act: 'undo', undo: JSON.stringify({ act: 'restore', id: a }) }, [{ act: 'restore', id: a }]],
  ['undoes what cannot be read', { act: 'undo', undo: '{' }, 'done: board.unknown-kind'],
  ['picks', { act: 'prioritise', id: a, isPriority: 'yes' }, [{ act: 'prioritise', id: a, isPriority: true }]],
  ['names no act', {}, 'done: board.unknown-kind'],
])('a form %s', (_, fields, expected) => {
  expect(asked(fields)).toEqual(expected)
})

test.each([
  ['board.text-missing', 'text'],
  ['board.text-long', 'text'],
  ['board.unknown-stage', 'stage'],
  ['board.unknown-kind', 'kind'],
  ['board.merge-itself', 'into'],
  ['board.over', 'done'],
])('%s is mended at %s', (key, item) => {
  expect(problemOfForm({ item: 'board', key })).toEqual({ item, key })
})
