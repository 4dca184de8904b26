import { expect, test } from 'vitest'
import { type LinkedWords, wordsBeside } from './words-beside'

const said = (text: string, group: string | null): LinkedWords => {
  return { key: text, kind: 'quote', id: text, theme: 'PS08', text, language: 'en', group }
}
const words = [said('named', 'Recovery'), said('not named', null), said('of others', 'Victims')]

test.each([
  ['no community', [], ['named', 'not named', 'of others']],
  ['one community', ['Recovery'], ['named']],
  ['two communities', ['Recovery', 'Victims'], ['named', 'of others']],
  ['a community whose words may not be named', ['Families'], []],
])('beside an action of %s', (_, communities, shown) => {
  expect(wordsBeside(words, communities).map(({ text }) => text)).toEqual(shown)
})
