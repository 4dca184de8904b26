import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['I was helped by Zinnia there', 'capital Zinnia'],
  ['the worker from Tangerine came', 'place Tangerine'],
  ['a group named Marmalade', 'capital Marmalade'],
  ['we all liked Thimble', 'capital Thimble'],
  ['it was KZ that did it', 'capital KZ'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['The park is good. The bus is not.'],
  ['I said NO'],
  ['we want it Now'],
  ['THE BUS IS LATE AND THE PARK IS SHUT'],
  ['the NHS and the DWP and the SPS'],
  ['on Tuesday in March'],
  ['a Polish shop'],
  ['I think I am fine'],
  ['we need a Bus'],
  ['good bus\nBad bus'],
  ['- Benches\n- Lights'],
  ['They Should Listen To Us When We Talk'],
  ['Universal Credit is slow'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})
