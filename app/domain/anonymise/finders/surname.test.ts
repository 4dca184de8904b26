import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['mcallister was fair', 'surname mcallister'],
  ['the McAllisters next door', 'surname McAllisters'],
  ['karen brown phoned', 'first-name karen', 'surname brown'],
  ['Karen Brown phoned', 'first-name Karen', 'surname Brown'],
  ['I blame Auchterlonie', 'surname Auchterlonie'],
  ['Jan van der Heijden', 'first-name Jan', 'surname van der Heijden'],
  ['it was Kowalski', 'surname Kowalski'],
  ['it was McInvented', 'surname McInvented'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['a brown door'],
  ['the young team'],
  ['machines and machinery'],
  ['a black cab'],
  ['mackerel for tea'],
  ['the sheriff listened'],
  ['Mr or Mrs'],
  ['white walls'],
  ['the cook was kind'],
  ['walkers use the park'],
  ['a smith and a baker'],
  ['PC and phone'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})

test.each([
  ['Mr McAllister was fair', 'McAllister'],
  ['Mrs Begum runs it', 'Begum'],
  ["Sheriff O'Hara listened", "O'Hara"],
  ['PC Fitzgerald came', 'Fitzgerald'],
  ['Mr Kowalski helps', 'Kowalski'],
  ['Sergeant Auchterlonie', 'Auchterlonie'],
  ['Dr Khan was good', 'Khan'],
  ['Cllr Sutherland phoned', 'Sutherland'],
  ['Pani Kowalska helps', 'Kowalska'],
])('%s: %s is marked behind a title, as whatever', (text, name) => {
  expect(highlighted(text).some((found) => found.endsWith(` ${name}`))).toBe(true)
})
