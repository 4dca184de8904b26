import { expect, test } from 'vitest'
import { type BookCode, resolveCode, resolveCodes, standsUnder } from './code-book'

function code(name: string, rest: Partial<BookCode>): BookCode {
  return { code: name, level: 'own', name, parent: null, order: 1, mergedInto: null, isRetired: false, ...rest }
}

const book = [
  code('A', { mergedInto: 'B' }),
  code('B', { mergedInto: 'C' }),
  code('C', { isRetired: true }),
  code('D', { parent: 'C' }),
  code('E', { parent: 'D' }),
]

test.each<[from: string, to: string | null, why: string]>([
  ['A', 'C', 'a chain of merges ends where it ends'],
  ['C', 'C', 'what is retired still counts'],
  ['nowhere', null, 'the book does not have it'],
])('%s counts as %s: %s', (from, to) => {
  expect(resolveCode(from, book)).toBe(to)
})

test('codes that became one count once', () => {
  expect(resolveCodes(['A', 'D', 'B', 'nowhere', 'C'], book)).toEqual(['C', 'D'])
})

test.each([
  ['E', 'C', true],
  ['D', 'C', true],
  ['C', 'D', false],
  ['C', 'C', false],
])('%s stands under %s: %s', (below, above, is) => {
  const found = book.find((one) => one.code === below)
  expect(found === undefined ? null : standsUnder(found, above, book)).toBe(is)
})

test('even a damaged book, where merges and parents go in a circle, is read to an end', () => {
  const circle = [code('A', { mergedInto: 'B', parent: 'B' }), code('B', { mergedInto: 'A', parent: 'A' })]
  expect(circle.map(({ code: one }) => one)).toContain(resolveCode('A', circle))
  expect(circle.map((one) => standsUnder(one, 'nowhere', circle))).toEqual([false, false])
})
