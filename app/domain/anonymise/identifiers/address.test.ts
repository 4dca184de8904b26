import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { address } from './address'

test.each([
  ['I live at 12 Invented Street', '12 Invented Street'],
  ['12 invented st', '12 invented st'],
  ['12a Invented Road, Alloa', '12a Invented Road'],
  ['Flat 2/1, 12 Invented Street', 'Flat 2/1, 12 Invented Street'],
  ['flat 3 at 40 invented crescent', 'flat 3 at 40 invented crescent'],
  ['2/1 12 Invented Terrace', '2/1 12 Invented Terrace'],
  ['number 7 Invented Wynd', 'number 7 Invented Wynd'],
  ['stays at 19 Invented', '19 Invented'],
  ['I stay at 101 The Vennel', '101 The Vennel'],
  ['12-14 Invented Place', '12-14 Invented Place'],
  ['12 INVENTED AVENUE', '12 INVENTED AVENUE'],
  ['twelve Invented Street', 'twelve Invented Street'],
  ['PO Box 123', 'PO Box 123'],
  ['flat 12', 'flat 12'],
  ['ul. Zmyślona 12 m. 3', 'ul. Zmyślona 12 m. 3'],
  ['вул. Вигадана 12', 'вул. Вигадана 12'],
  ['شارع الخيال ١٢', 'شارع الخيال ١٢'],
  ['24 Invented Gardens and 26 Invented Gardens', '24 Invented Gardens | 26 Invented Gardens'],
])('%s: %s', (text, found) => {
  expect(foundBy(address, text)).toBe(found)
})

test.each([
  '3 men in the street',
  '2 buses down the road',
  'I walked 3 miles up the hill road',
  'there are 2 parks',
  'in 2019 on the high street',
  '10 minutes from the park',
  '4 kids in a house',
  '6 weeks in a flat',
  'at 10 Monday to Friday',
  'the 23 bus to the square',
  'for 5 years on the road',
  'up 2 flights the hard way',
  'it is 2 steps forward, one step back',
])('%s: no address', (text) => {
  expect(foundBy(address, text)).toBe('')
})
