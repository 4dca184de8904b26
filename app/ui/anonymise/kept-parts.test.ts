import { expect, test } from 'vitest'
import { placeholderKinds, type Placeholder, type PlaceholderKind } from '../../domain/anonymise/kinds'
import { keptParts } from './kept-parts'
import { markWordNames, wordOfKind, wordOfReason } from './mark-word'

function at(text: string, piece: string, kind: PlaceholderKind): Placeholder {
  const start = text.indexOf(piece)
  return { kind, start, end: start + piece.length }
}

const text = 'Ring 07700 900123 on 3 May'
const phone = at(text, '07700 900123', 'phone')
const date = at(text, '3 May', 'date')

test.each([
  ['nothing found', text, [], [{ text }]],
  ['in the middle', text, [phone], [{ text: 'Ring ' }, { kind: 'phone' }, { text: ' on 3 May' }]],
  ['two, one at the end', text, [phone, date], [{ text: 'Ring ' }, { kind: 'phone' }, { text: ' on ' }, { kind: 'date' }]],
  ['all of it', '07700 900123', [{ kind: 'phone', start: 0, end: 12 }], [{ kind: 'phone' }]],
  ['an empty text', '', [], []],
] as const)('%s', (_, written, found, parts) => {
  expect(keptParts(written, found)).toEqual(parts)
})

test('every kind and every reason has a word that a page hands over', () => {
  expect(Object.keys(wordOfKind)).toEqual([...placeholderKinds])
  const said = [...Object.values(wordOfKind), ...Object.values(wordOfReason)]
  expect(said.filter((word) => !markWordNames.includes(word))).toEqual([])
})
