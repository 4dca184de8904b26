import { expect, test } from 'vitest'
import type { BoardContribution } from './board'
import { notKept } from './not-kept'

function said(id: string, more: Partial<BoardContribution> = {}): BoardContribution {
  const plain = { stage: 'arrest', kind: 'idea', text: id, support: 0, order: 1 } as const
  return { id, ...plain, mergedInto: null, isRemoved: false, fate: 'internal', isPriority: false, ...more }
}

test.each<[what: string, contributions: readonly BoardContribution[], gone: readonly string[]]>([
  ['nothing where everything is kept', [said('a'), said('b', { fate: 'publish' })], []],
  ['what the group does not want kept', [said('a', { fate: 'not-kept' }), said('b')], ['a']],
  ['what was taken off', [said('a', { isRemoved: true, fate: 'publish' })], ['a']],
  ['with it what was merged into it', [said('a', { fate: 'not-kept' }), said('b', { mergedInto: 'a' })], ['a', 'b']],
  ['not a part whose own fate was decided before it was merged', [said('a'), said('b', { mergedInto: 'a', fate: 'not-kept' })], []],
  ['a part that was taken off, alone', [said('a'), said('b', { mergedInto: 'a', isRemoved: true })], ['b']],
])('destroyed is %s', (_, contributions, gone) => {
  expect(notKept({ contributions })).toEqual(gone)
})
