import { describe, expect, test } from 'vitest'
import { applyEntry } from './apply-entry'
import { emptyBoard, shownContributions, type Board } from './board'
import type { BoardLayout, Entry } from './entry'
import { undoEntry } from './undo-entry'

const layout: BoardLayout = { stages: ['arrest', 'custody'], kinds: ['strength', 'challenge', 'idea'] }
const add = (id: string, text = `words of ${id}`, stage = 'arrest'): Entry => ({ act: 'add', id, stage, kind: 'challenge', text })

function boardOf(...entries: readonly Entry[]): Board {
  return entries.reduce<Board>((board, entry) => {
    const applied = applyEntry(board, entry, layout)
    if (!applied.ok) throw new Error(applied.problems[0]?.key)
    return applied.value
  }, emptyBoard)
}

const drawn = (board: Board) =>
  shownContributions(board).map(({ id, stage, kind, text, support, parts }) =>
    [id, stage, kind, text, support, parts.join(' | ')].join(' · '),
  )

describe('what stands on the board', () => {
  test.each<[what: string, entries: readonly Entry[], shown: readonly string[]]>([
    [
      'two in the order of speaking',
      [add('a'), add('b')],
      ['a · arrest · challenge · words of a · 0 · ', 'b · arrest · challenge · words of b · 0 · '],
    ],
    ['the same one sent twice', [add('a'), add('a', 'other words')], ['a · arrest · challenge · words of a · 0 · ']],
    ['spaces around the words', [add('a', '  waited all day ')], ['a · arrest · challenge · waited all day · 0 · ']],
    ['edited', [add('a'), { act: 'edit', id: 'a', text: 'better' }], ['a · arrest · challenge · better · 0 · ']],
    ['moved', [add('a'), { act: 'move', id: 'a', stage: 'custody', kind: 'idea' }], ['a · custody · idea · words of a · 0 · ']],
    [
      'dots',
      [add('a'), { act: 'support', id: 'a', by: 1 }, { act: 'support', id: 'a', by: 1 }],
      ['a · arrest · challenge · words of a · 2 · '],
    ],
    ['never less than no dots', [add('a'), { act: 'support', id: 'a', by: -1 }], ['a · arrest · challenge · words of a · 0 · ']],
    [
      'merged, with the dots of both',
      [add('a'), add('b'), { act: 'support', id: 'b', by: 1 }, { act: 'merge', id: 'b', into: 'a' }],
      ['a · arrest · challenge · words of a · 1 · words of b'],
    ],
    [
      'merged with its parts',
      [add('a'), add('b'), add('c'), { act: 'merge', id: 'c', into: 'b' }, { act: 'merge', id: 'b', into: 'a' }],
      ['a · arrest · challenge · words of a · 0 · words of b | words of c'],
    ],
    [
      'split again',
      [add('a'), add('b'), { act: 'merge', id: 'b', into: 'a' }, { act: 'split', id: 'b' }],
      ['a · arrest · challenge · words of a · 0 · ', 'b · arrest · challenge · words of b · 0 · '],
    ],
    ['taken off', [add('a'), { act: 'remove', id: 'a' }], []],
    ['brought back', [add('a'), { act: 'remove', id: 'a' }, { act: 'restore', id: 'a' }], ['a · arrest · challenge · words of a · 0 · ']],
    [
      'a learning point belongs to the whole',
      [{ act: 'add', id: 'l', stage: 'whole', kind: 'learning-point', text: 'ask early' }],
      ['l · whole · learning-point · ask early · 0 · '],
    ],
  ])('%s', (_, entries, shown) => {
    expect(drawn(boardOf(...entries))).toEqual(shown)
  })
})

test.each<[what: string, entry: Entry, key: string]>([
  ['no words', add('x', '  '), 'board.text-missing'],
  ['too many words', add('x', 'a'.repeat(1001)), 'board.text-long'],
  ['a stage that is not there', add('x', 'words', 'moon'), 'board.unknown-stage'],
  ['a kind that is not there', { act: 'move', id: 'a', stage: 'arrest', kind: 'point' }, 'board.unknown-kind'],
  ['a learning point at a stage', { act: 'move', id: 'a', stage: 'arrest', kind: 'learning-point' }, 'board.unknown-stage'],
  ['nobody knows it', { act: 'edit', id: 'z', text: 'words' }, 'board.unknown-contribution'],
  ['edited to nothing', { act: 'edit', id: 'a', text: '' }, 'board.text-missing'],
  ['merged into itself', { act: 'merge', id: 'a', into: 'a' }, 'board.merge-itself'],
  ['merged into its own part', { act: 'merge', id: 'a', into: 'b' }, 'board.merge-itself'],
  ['merged into nothing', { act: 'merge', id: 'a', into: 'z' }, 'board.unknown-contribution'],
])('refused: %s', (_, entry, key) => {
  const refusal = applyEntry(boardOf(add('a'), add('b'), { act: 'merge', id: 'b', into: 'a' }), entry, layout)
  expect(refusal.ok ? 'accepted' : refusal.problems[0]?.key).toBe(key)
})

test.each<[Entry]>([
  [add('c')],
  [{ act: 'edit', id: 'a', text: 'other' }],
  [{ act: 'move', id: 'a', stage: 'custody', kind: 'idea' }],
  [{ act: 'support', id: 'a', by: 1 }],
  [{ act: 'merge', id: 'b', into: 'a' }],
  [{ act: 'remove', id: 'a' }],
  [{ act: 'fate', id: 'a', fate: 'publish' }],
  [{ act: 'prioritise', id: 'a', isPriority: true }],
])('$act is undone to what everybody saw before', (entry) => {
  const before = boardOf(add('a'), add('b'))
  const undo = undoEntry(before, entry)
  const after = boardOf(add('a'), add('b'), entry, ...(undo === null ? [] : [undo]))
  expect(undo).not.toBeNull()
  expect(shownContributions(after)).toEqual(shownContributions(before))
})

test('pauses and stops stand in their order and are not undone', () => {
  const board = boardOf({ act: 'pause', reason: 'distress' }, { act: 'resume' }, { act: 'stop', reason: 'safety' })
  expect(board.interruptions).toEqual([
    { act: 'paused', reason: 'distress' },
    { act: 'resumed', reason: 'distress' },
    { act: 'stopped', reason: 'safety' },
  ])
  expect(undoEntry(board, { act: 'stop', reason: 'safety' })).toBeNull()
})
