import { expect, test } from 'vitest'
import { slipsOf, stemsOf } from './known-word'

test.each([
  ['buses', 'bus'],
  ['bus', 'bus'],
  ['parties', 'party'],
  ['stopped', 'stop'],
  ['hoped', 'hope'],
  ['tried', 'try'],
  ['runnin', 'run'],
  ["runnin'", 'run'],
  ['makin', 'make'],
  ['walking', 'walk'],
  ['quickly', 'quick'],
  ['wantit', 'want'],
  ['didnae', 'did'],
  ["couldn't", 'could'],
  ["they'll", 'they'],
  ["bairn's", 'bairn'],
  ['unsafe', 'safe'],
  ['redo', 'do'],
  ['overcrowded', 'crowded'],
  ['hoose', 'house'],
  ['oot', 'out'],
  ['heid', 'head'],
  ['nicht', 'night'],
  ['meetins', 'meetings'],
  ['café', 'cafe'],
  ['sooooo', 'so'],
])('%s may be a form of %s', (word, stem) => {
  expect(stemsOf(word)).toContain(stem)
})

test('a word comes first among its stems, and one letter is no stem', () => {
  expect(stemsOf('its')[0]).toBe('its')
  expect(stemsOf('is')).not.toContain('i')
})

test.each([
  ['left out', 'becuse', 'because'],
  ['doubled', 'busses', 'buses'],
  ['swapped', 'becuase', 'because'],
  ['another', 'polize', 'police'],
  ['left out at the end', 'expensiv', 'expensive'],
])('a letter %s: %s is a slip of %s', (_, word, meant) => {
  expect([...slipsOf(word)]).toContain(meant)
})

test.each([
  ['the first letter', 'fus', 'bus'],
  ['two letters', 'bzzeve', 'believe'],
])('%s: %s is no slip of %s', (_, word, meant) => {
  expect([...slipsOf(word)]).not.toContain(meant)
})
