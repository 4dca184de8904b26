import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['Mr McAllister was fair', 'surname McAllister'],
  ['mcallister was fair', 'surname mcallister'],
  ['the McAllisters next door', 'surname McAllisters'],
  ['Mrs Begum runs it', 'surname Begum'],
  ['karen brown phoned', 'first-name karen', 'surname brown'],
  ['Karen Brown phoned', 'first-name Karen', 'surname Brown'],
  ["Sheriff O'Hara listened", "surname O'Hara"],
  ['PC Fitzgerald came', 'surname Fitzgerald'],
  ['I blame Sutherland', 'surname Sutherland'],
  ['Jan van der Heijden', 'first-name Jan', 'surname van der Heijden'],
  ['Mr Kowalski helps', 'surname Kowalski'],
  ['Pani Kowalska helps', 'surname Kowalska'],
  ['Sergeant Auchterlonie', 'surname Auchterlonie'],
  ['Dr Mac an Tàilleir', 'surname Mac', 'surname Tàilleir'],
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
