import { describe, expect, test } from 'vitest'
import type { BookCode } from './code-book'
import { codingOf, isOver } from './coding-by-two'
import { codesToChoose } from './codes-to-choose'
import { codesThatCount, isDisputed } from './resolved-contribution'

function code(name: string, rest: Partial<BookCode> = {}): BookCode {
  return { code: name, level: 'own', name, parent: null, order: 1, mergedInto: null, isRetired: false, ...rest }
}

const book = [code('A'), code('B', { mergedInto: 'A' }), code('C'), code('Old', { isRetired: true })]

describe('what counts, and whether it is disputed', () => {
  test.each<[codings: Record<string, string[]>, settled: string[] | null, counts: string[] | null, disputed: boolean]>([
    [{}, null, null, false],
    [{ one: ['A', 'C'] }, null, ['A', 'C'], false],
    [{ one: [] }, null, [], false],
    [{ one: ['A', 'C'], two: ['C', 'A'] }, null, ['A', 'C'], false],
    [{ one: ['A', 'C'], two: ['C'] }, null, ['C'], true],
    [{ one: ['A'], two: ['B'] }, null, ['A'], false],
    [{ one: ['A', 'C'], two: ['C'] }, ['B'], ['A'], false],
    [{ one: ['gone'] }, null, [], false],
  ])('%j, settled %j → %j, disputed: %s', (codings, settled, counts, disputed) => {
    expect([codesThatCount({ codings, settled }, book), isDisputed({ codings, settled }, book)]).toEqual([counts, disputed])
  })
})

describe('what a coder can still change', () => {
  test.each<[codings: Record<string, string[]>, settled: string[] | null, own: string[] | null, over: boolean]>([
    [{}, null, null, false],
    [{ me: ['A'] }, null, ['A'], false],
    [{ you: ['A'] }, null, null, false],
    [{ me: [], you: ['A'] }, null, [], true],
    [{ you: ['A'] }, ['A'], null, true],
  ])('%j, settled %j → own %j, over: %s', (codings, settled, own, over) => {
    expect([codingOf({ codings, settled }, 'me'), isOver({ codings, settled }, 'me')]).toEqual([own, over])
  })

  test('somebody whose id is the name of something of every object has coded nothing', () => {
    expect(codingOf({ codings: {}, settled: null }, 'constructor')).toBeNull()
  })
})

test('a coder can choose what is offered, and keep what they chose before', () => {
  expect(codesToChoose(book, []).map((one) => one.code)).toEqual(['A', 'C'])
  expect(codesToChoose(book, ['Old', 'B', 'gone']).map((one) => one.code)).toEqual(['A', 'C', 'Old'])
})
