import { expect, test } from 'vitest'
import { boardOf, cacheOf, isOf, isOutdated, isPart, partsNamedIn, shellOf } from './shell-cache'

test.each([
  ['/workshops/6f1f0c1e/board', '/workshops/6f1f0c1e/board?shell'],
  ['/workshops/6f1f0c1e/screen', '/workshops/6f1f0c1e/screen?shell'],
  ['/workshops/6f1f0c1e/board.json', null],
  ['/workshops/6f1f0c1e/read-back', null],
  ['/workshops/6f1f0c1e', null],
  ['/workshops', null],
  ['/s/abc/board', null],
])('the kept page of %s is %s', (address, shell) => {
  expect(shellOf(address)).toBe(shell)
})

test('a cache belongs to one workshop, and only caches of workshops are ever cleared', () => {
  expect(isOf('a', cacheOf('a', 'board'))).toBe(true)
  expect(isOf('a', cacheOf('ab', 'board'))).toBe(false)
  expect([cacheOf('a', 'board'), 'survey /s/abc', 'workshop 0 a board'].map(isOutdated)).toEqual([false, false, true])
})

test('nothing with words of a room is a part of a page', () => {
  expect(['/assets/a.js', '/places/west.json', '/workshops/a/board.json', '/workshops/a/entries'].map(isPart)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('the parts that a page names are kept with it, and nothing else that it names', () => {
  const markup =
    '<link rel="stylesheet" href="/assets/staff-1.css"/><script type="module" src="/assets/screen-2.js"></script>' +
    '<a href="/workshops/a/board">Board</a><link rel="icon" href="/favicon.svg"/><link rel="stylesheet" href="/assets/staff-1.css"/>'
  expect(partsNamedIn(markup)).toEqual(['/assets/staff-1.css', '/assets/screen-2.js'])
})

test.each([
  ['/workshops/6f1f0c1e', '/workshops/6f1f0c1e/board'],
  ['/workshops/6f1f0c1e/read-back', '/workshops/6f1f0c1e/board'],
  ['/workshops/', null],
  ['/waves', null],
])('the board of %s is %s', (address, board) => {
  expect(boardOf(address)).toBe(board)
})
