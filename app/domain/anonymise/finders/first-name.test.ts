import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['Liam helped me', 'first-name Liam'],
  ['liam helped me', 'first-name liam'],
  ['LIAM HELPED ME', 'first-name LIAM'],
  ['I asked Mhairi again', 'first-name Mhairi'],
  ["Senga's door is open", 'first-name Senga'],
  ['it was Mark who came', 'first-name Mark'],
  ['Grace was kind', 'first-name Grace'],
  ['it was Hope who said it', 'first-name Hope'],
  ['Agnieszka and Oksana and Fatima', 'first-name Agnieszka', 'first-name Oksana', 'first-name Fatima'],
  ['Anne-Marie knows', 'first-name Anne-Marie'],
  ['I saw J. McInvented', 'first-name J', 'surname McInvented'],
  ['shugs brother', 'first-name shugs'],
  ['Bill paid for me', 'first-name Bill'],
  ['mohammed at the mosque', 'first-name mohammed'],
  ['tell Magda please', 'first-name Magda'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['the bill was high'],
  ['I hope it will be better'],
  ['Hope it gets better'],
  ['mark my words'],
  ['a grant from the council'],
  ['Will it last'],
  ['may it go on'],
  ['the dawn chorus'],
  ['Grant money is short'],
  ['I am frank about it'],
  ['a rose garden'],
  ['faith groups helped'],
  ['the art class'],
  ['More joy in the park'],
  ['I had patience'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})
