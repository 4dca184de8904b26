import { expect, test } from 'vitest'
import { type Board, type BoardContribution, emptyBoard } from './board'
import { type BoardFields, decisionsOf } from './read-back-form'

function said(id: string, more: Partial<BoardContribution> = {}): BoardContribution {
  const place = { stage: 'arrest', kind: 'idea', text: id, support: 0, order: 1 } as const
  return { id, ...place, mergedInto: null, isRemoved: false, fate: 'internal', isPriority: false, ...more }
}

const board: Board = {
  ...emptyBoard,
  contributions: [said('a'), said('b', { order: 2 }), said('part', { mergedInto: 'a' }), said('gone', { isRemoved: true })],
}

function decided(fields: BoardFields): readonly string[] {
  return decisionsOf(fields, board).map((entry) => {
    if (entry.act === 'fate') return `${entry.id} ${entry.fate}`
    return entry.act === 'prioritise' ? `${entry.id} ${entry.isPriority ? 'first' : 'not first'}` : entry.act
  })
}

const shown = (id: string): BoardFields => ({ [`was-fate-${id}`]: 'internal', [`fate-${id}`]: 'internal', [`was-priority-${id}`]: 'no' })

test.each<[what: string, fields: BoardFields, decisions: readonly string[]]>([
  ['nothing was sent', {}, []],
  ['as the page showed it', { ...shown('a'), ...shown('b') }, []],
  ['one may be published', { ...shown('a'), ...shown('b'), 'fate-b': 'publish' }, ['b publish']],
  ['one is picked', { ...shown('a'), 'priority-a': 'yes' }, ['a first']],
  ['one is not picked any more', { ...shown('a'), 'was-priority-a': 'yes' }, ['a not first']],
  ['both at once, in the order of speaking', { ...shown('b'), 'fate-b': 'not-kept', 'priority-b': 'yes' }, ['b not-kept', 'b first']],
  // Somebody else chose meanwhile: the board says internal by now, and this page still publish.
  ['what the page showed and nobody touched', { 'was-fate-a': 'publish', 'fate-a': 'publish' }, []],
  ['a fate that is none', { ...shown('a'), 'fate-a': 'forget', 'priority-a': 'yes' }, []],
  ['what is merged or taken off', { 'fate-part': 'publish', 'fate-gone': 'publish' }, []],
])('the list of the read-back: %s', (_, fields, decisions) => {
  expect(decided(fields)).toEqual(decisions)
})
