import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { number } from './number'

test.each([
  ['12345', '12345'],
  ['it says 1234567 there', '1234567'],
  ['AB12345', 'AB12345'],
  ['x12345y', 'x12345y'],
  ['12345-67', '12345-67'],
  ['192.0.2.1', '192.0.2.1'],
  ['00:00:5e:00:53:01', '00:00:5e:00:53:01'],
  ['2001:db8:0:0:0:0:0:1', '2001:db8:0:0:0:0:0:1'],
  ['1234 5678 9012', '1234 5678 9012'],
  ['12-34-56', '12-34-56'],
  ['01234567-89ab-4cde-8f01-23456789abcd', '01234567-89ab-4cde-8f01-23456789abcd'],
  ['١٢٣٤٥', '١٢٣٤٥'],
  ['१२३४५ and ১২৩৪৫', '१२३४५ | ১২৩৪৫'],
])('%s: %s', (text, found) => {
  expect(foundBy(number, text)).toBe(found)
})

test.each(['1234', 'in 2019', '£1,500', '50,000 people', '£12,345.67', '24/7', '10.30', 'B12', 'one two three four five'])(
  '%s: no long number',
  (text) => {
    expect(foundBy(number, text)).toBe('')
  },
)
