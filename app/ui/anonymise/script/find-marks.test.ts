import { expect, test } from 'vitest'
import type { Highlight, HighlightReason, Placeholder } from '../../../domain/anonymise/kinds'
import { findMarks, keyOf, unseenOf, type Engine } from './find-marks'

const names: Readonly<Record<string, HighlightReason>> = { Liam: 'first-name', Sauchie: 'place', mum: 'kin' }

function spans(text: string, pattern: RegExp): ReadonlyArray<{ readonly word: string; readonly start: number; readonly end: number }> {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
}

/** Finds five digits and more, three names, and whatever has an x as a word that nobody knows. */
const engine: Engine = {
  findIdentifiers: (text): readonly Placeholder[] => spans(text, /\d{5,}/g).map(({ start, end }) => ({ kind: 'phone', start, end })),
  findHighlights: (text): readonly Highlight[] =>
    spans(text, /\p{L}+/gu).flatMap(({ word, start, end }) => {
      const reason = names[word] ?? (word.includes('x') ? 'unknown-word' : undefined)
      return reason === undefined ? [] : [{ reason, start, end }]
    }),
}

function told(text: string, caret: number | null = null, kept: readonly string[] = [], own = engine): readonly string[] {
  return findMarks(text, own, new Set(kept), caret).map(({ piece, word }) => `${piece} ${word}`)
}

const nobody: Engine = { ...engine, findHighlights: null }

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['nothing in it', told('the path by the river'), []],
  ['what is taken out comes first', told('Liam 07700900'), ['07700900 phone', 'Liam name']],
  ['once, however often it is said', told('Liam and Liam and 07700 and 07700'), ['07700 phone', 'Liam name']],
  ['in the order of the text', told('mum in Sauchie with Liam'), ['mum close', 'Sauchie place', 'Liam name']],
  ['what is still being written waits', told('with Liam', 9), []],
  ['what was written to its end does not', told('with Liam ', 10), ['Liam name']],
  ['what was kept is not asked again', told('Liam 07700', null, ['liam']), ['07700 phone']],
  ['without words only what identifies by its form', told('Liam 07700', null, [], nobody), ['07700 phone']],
  ['a word that nobody knows', told('the oxter was sore again yesterday'), ['oxter maybe']],
  ['a text in another language has no such words', told('xa xe xi xo Liam'), ['Liam name']],
  [
    'five at the most of each sort',
    told('11111 22222 33333 44444 55555 66666'),
    ['11111 phone', '22222 phone', '33333 phone', '44444 phone', '55555 phone'],
  ],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected)
})

test('a piece is the same in capitals', () => {
  expect(keyOf({ piece: 'LIAM' })).toBe(keyOf({ piece: 'Liam' }))
})

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['the path by the river', [], []],
  ['with Liam', ['Liam'], []],
  ['ring 07700900', [], ['phone']],
  ['07700900 or 07700901, ask for Liam', ['Liam'], ['phone']],
])('who sent “%s” before anybody was told is told words that stay and kinds of what does not', (text, pieces, kinds) => {
  expect(unseenOf(findMarks(text, engine, new Set(), null))).toEqual({ pieces, kinds })
})
