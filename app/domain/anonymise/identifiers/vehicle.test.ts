import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { vehicle } from './vehicle'

test.each([
  ['AB12 CDE', 'AB12 CDE'],
  ['ab12cde', 'ab12cde'],
  ['his van is AB12CDE', 'AB12CDE'],
  ['AB 12 CDE', 'AB 12 CDE'],
  ['a white transit ab12 cde', 'ab12 cde'],
  ['A123 BCD', 'A123 BCD'],
  ['a123bcd', 'a123bcd'],
  ['ABC 123D', 'ABC 123D'],
  ['abc123d', 'abc123d'],
  ['reg is S1 ABC', 'S1 ABC'],
  ['reg: ABC 12', 'ABC 12'],
  ['number plate ab12 cde', 'ab12 cde'],
  ['Saw AB12 CDE and AB12 CDF', 'AB12 CDE | AB12 CDF'],
  ['AB1234CD', 'AB1234CD'],
])('%s: %s', (text, found) => {
  expect(foundBy(vehicle, text)).toBe(found)
})

test.each([
  'at 12 the bus came',
  'in 10 min',
  'on 24 jan',
  'the A9 and the M90',
  'A907 road',
  'by 15 feb',
  'so 12 men came',
  'we 10 all went',
  'Covid 19 was bad',
  'PS12 was good',
  'is 24 too old',
  'the MOT cost 40 pounds',
])('%s: no registration', (text) => {
  expect(foundBy(vehicle, text)).toBe('')
})
