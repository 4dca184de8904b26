import { expect, test } from 'vitest'
import { emptyBoard } from '../../../domain/workshop/board'
import { replayEntries } from '../../../domain/workshop/device-board'
import type { BoardLayout, Entry } from '../../../domain/workshop/entry'
import { heldBoard, type HeldBoard } from './held-board'

const layout: BoardLayout = { stages: ['arrest'], kinds: ['strength', 'challenge', 'idea'] }
const add = (id: string): Entry => ({ act: 'add', id, stage: 'arrest', kind: 'idea', text: `words of ${id}` })
const shown = (held: HeldBoard) => held.board().contributions.map(({ id, support }) => `${id} ${support}`)

function answer(applied: number, entries: readonly Entry[], refused: readonly { sequence: number; key: string }[] = []) {
  return { applied, refused, board: replayEntries(emptyBoard, entries, layout), version: `v${applied}`, state: 'running' } as const
}

test('a device that keeps nothing shows at once, calls nothing saved, and lets go of what was taken', async () => {
  const held = heldBoard(layout, null, () => undefined)
  const kept = held.append(add('a'))
  expect(shown(held)).toEqual(['a 0'])
  expect(held.standing('a')).toBe('saving')
  expect(await kept).toBe('not-saved')
  expect(held.standing('a')).toBe('sending')
  expect(await held.append({ act: 'support', id: 'a', by: 1 })).toBe('not-saved')
  await held.append(add('b'))
  expect(held.unsent()).toBe(3)

  const sent = held.toSend()
  if (sent === null) throw new Error('Nothing waits')
  expect(sent.held.waiting.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  await held.take(sent, answer(2, [add('a'), { act: 'support', id: 'a', by: 1 }]))
  expect(shown(held)).toEqual(['a 1', 'b 0'])
  expect([held.standing('a'), held.standing('b'), held.unsent()]).toEqual(['sent', 'sending', 1])
})

test('what was refused leaves the board and stays readable until it is dismissed', async () => {
  const held = heldBoard(layout, null, () => undefined)
  await held.append(add('a'))
  const sent = held.toSend()
  if (sent === null) throw new Error('Nothing waits')
  await held.take(sent, answer(1, [], [{ sequence: 1, key: 'board.over' }]))
  expect([shown(held), held.standing('a'), held.unsent()]).toEqual([[], 'refused', 0])
  const [refused] = held.refused()
  expect(refused).toMatchObject({ key: 'board.over', entry: { text: 'words of a' } })
  if (refused !== undefined) await held.dismiss(refused)
  expect(held.refused()).toEqual([])
})

test('numbered anew, everything that waits keeps its order under another secret', async () => {
  const held = heldBoard(layout, null, () => undefined)
  for (const id of ['a', 'b', 'c']) await held.append(add(id))
  const sent = held.toSend()
  if (sent === null) throw new Error('Nothing waits')
  await held.take(sent, answer(1, [add('a')]))
  const before = held.toSend()
  if (before === null) throw new Error('Nothing waits')
  await held.renew(before)
  const after = held.toSend()
  expect(after?.held.capture).not.toBe(before.held.capture)
  expect(after?.held.waiting.map(({ sequence, entry }) => [sequence, 'id' in entry ? entry.id : ''])).toEqual([
    [1, 'b'],
    [2, 'c'],
  ])
  await held.take(before, answer(3, [add('a'), add('b'), add('c')]))
  expect(held.unsent()).toBe(2)
})

test('what does not fit is not taken, and a board that was wiped takes nothing', async () => {
  const held = heldBoard(layout, null, () => undefined)
  expect(held.refusalOf({ act: 'remove', id: 'z' })).toBe('board.unknown-contribution')
  expect(await held.append({ act: 'remove', id: 'z' })).toBe('not-saved')
  await held.append(add('a'))
  held.clear()
  expect(await held.append(add('b'))).toBe('not-saved')
  expect([shown(held), held.unsent(), await held.look()]).toEqual([[], 0, false])
})
