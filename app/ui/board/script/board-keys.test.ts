import { describe, expect, test } from 'vitest'
import { contributionAct, pauseAct, turn, typingAct, type PressedKey } from './board-keys'

/** A key as it is printed: "Ctrl+Shift+z". */
function press(keys: string): PressedKey {
  const parts = keys.split(/(?<=.)[+]/)
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return { key, ctrlKey: has('Ctrl'), metaKey: has('Cmd'), altKey: has('Alt'), shiftKey: has('Shift'), isComposing: false }
}

describe('in the text box', () => {
  test.each([
    ['Enter', 'add', 'add'],
    ['Shift+Enter', null, null],
    ['F2', 'next-kind', 'next-kind'],
    ['Shift+F2', 'previous-kind', 'previous-kind'],
    ['F8', 'next-stage', 'next-stage'],
    ['Shift+F8', 'previous-stage', 'previous-stage'],
    ['ArrowRight', 'next-kind', null],
    ['ArrowLeft', 'previous-kind', null],
    ['ArrowDown', 'next-stage', null],
    ['ArrowUp', 'previous-stage', null],
    ['Shift+ArrowDown', null, null],
    ['PageUp', 'to-board', null],
    ['Ctrl+z', 'undo', null],
    ['Cmd+z', 'undo', null],
    ['Ctrl+Shift+Z', null, null],
    ['F9', null, null],
    ['e', null, null],
    ['+', null, null],
    ['Delete', null, null],
    ['Tab', null, null],
    ['Escape', null, null],
    ['Alt+ArrowLeft', null, null],
    ['Ctrl+Enter', null, null],
    ['Alt+F2', null, null],
  ] as const)('%s: %s while it is empty, %s while something stands in it', (keys, empty, written) => {
    expect([typingAct(press(keys), 'empty'), typingAct(press(keys), 'written')]).toEqual([empty, written])
  })

  test('Enter that ends a word of an input method adds nothing', () => {
    expect(typingAct({ ...press('Enter'), isComposing: true }, 'written')).toBeNull()
  })
})

test.each([
  ['e', 'edit'],
  ['E', 'edit'],
  ['m', 'move'],
  ['g', 'merge'],
  ['s', 'split'],
  ['+', 'more'],
  ['=', 'more'],
  ['-', 'fewer'],
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
  ['ArrowUp', 'up'],
  ['ArrowLeft', 'back'],
  ['Home', 'first'],
  ['Escape', 'to-text'],
  ['Ctrl+z', 'undo'],
  ['Ctrl+e', null],
  ['Alt+ArrowLeft', null],
  ['Cmd+s', null],
  ['q', null],
  ['Tab', null],
  ['Enter', null],
] as const)('on a contribution %s is %s', (keys, act) => {
  expect(contributionAct(press(keys))).toBe(act)
})

test.each([
  ['F9', 'pause'],
  ['Shift+F9', 'resume'],
  ['Ctrl+F9', null],
  ['Alt+F9', null],
  ['F8', null],
  ['p', null],
] as const)('wherever the focus is, %s does %s', (keys, act) => {
  expect(pauseAct(press(keys))).toBe(act)
})

test.each([
  ['a', 1, 'b'],
  ['c', 1, 'a'],
  ['a', -1, 'c'],
  ['elsewhere', 1, 'a'],
] as const)('after %s by %i comes %s', (current, by, next) => {
  expect(turn<string>(['a', 'b', 'c'], current, by)).toBe(next)
})
