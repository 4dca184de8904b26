import { expect, test } from 'vitest'
import { highlighted } from '../../../../tests/support/highlighted'

test.each([
  ['I stay in Alloa', 'place Alloa'],
  ['fae alloa', 'place alloa'],
  ['Bowmar needs a park', 'place Bowmar'],
  ['HMP Glenochil was hard', 'place HMP Glenochil'],
  ['the Forth Valley hospital', 'place Forth Valley hospital'],
  ['down Primrose Street', 'place Primrose Street'],
  ['up sauchiehall street', 'place sauchiehall street'],
  ['we go to Bridge of Allan', 'place Bridge of Allan'],
  ['at the Bluebell every night', 'place Bluebell'],
  ['the Wheatsheaf Inn', 'place Wheatsheaf Inn'],
  ['I live in Sunnyside', 'place Sunnyside'],
  ['Alloa police station', 'place Alloa police station'],
  ['I went to Dollar', 'place Dollar'],
])('%s: %s', (text, ...found) => {
  expect(highlighted(text)).toEqual(found)
})

test.each([
  ['in the high street'],
  ['a dollar a day'],
  ['reading is good'],
  ['the main road'],
  ['at the hub'],
  ['the park and the library'],
  ['I went to prison'],
  ['in Scotland'],
  ['at Christmas'],
  ['on Monday'],
  ['doon the road'],
  ['in the town centre'],
  ['outside the police station'],
])('%s: nothing is marked', (text) => {
  expect(highlighted(text)).toEqual([])
})
