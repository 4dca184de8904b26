import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['I know Big Davie', 'nickname Big Davie'],
  ['big davie grassed', 'nickname big davie'],
  ['ask wee shug', 'nickname wee shug'],
  ['they cry him Mouse', 'nickname Mouse'],
  ['everybody calls her Duchess', 'nickname Duchess'],
  ['Davie the Post knows', 'nickname Davie the Post'],
  ['a man known as "The Doc"', 'nickname The Doc'],
  ['he is called Spud', 'nickname Spud'],
  ['I met Auld Tam', 'nickname Auld Tam'],
  ['we saw Ginger Jim there', 'nickname Ginger Jim'],
  ['Granny Morag baked', 'nickname Granny Morag'],
  ['my name is Ryan aka Budgie', 'first-name Ryan', 'nickname Budgie'],
  ['ma pal (Shug) came wi me', 'nickname Shug'],
  ['ask for my uncle Farquhar', 'nickname uncle Farquhar'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['a big shop'],
  ['the wee man was fine'],
  ['they call it a hub'],
  ['he called me back'],
  ['the auld scheme'],
  ['a "safe" place'],
  ['big changes are needed'],
  ['my granny baked'],
  ['call the police'],
  ['the black dog'],
  ['a wee bit better'],
  ['they cry a lot'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})
