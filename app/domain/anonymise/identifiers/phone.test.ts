import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { phone } from './phone'

test.each([
  ['Call me on 01632 960123', '01632 960123'],
  ['07700900123', '07700900123'],
  ['ma number is 07700 900 123 gie us a bell', '07700 900 123'],
  ['Mobile: 07700-900-123.', '07700-900-123'],
  ['mob 0 7 7 0 0 9 0 0 1 2 3', '0 7 7 0 0 9 0 0 1 2 3'],
  ['my number +44 7700 900123 please', '+44 7700 900123'],
  ['+44 (0)7700 900123', '+44 (0)7700 900123'],
  ['0044 7700 900123', '0044 7700 900123'],
  ['(01632) 960123', '(01632) 960123'],
  ['0141 496 0123 is the office', '0141 496 0123'],
  ['0131-496-0123 ext 12', '0131-496-0123 ext 12'],
  ['freephone 0808 157 0123', '0808 157 0123'],
  ['landline is 960123, ask for the manager', '960123'],
  ['txt 7700 900123', '7700 900123'],
  ['Home 01632 960123, work 01632 960456', '01632 960123 | 01632 960456'],
  ['(212) 555-0142', '(212) 555-0142'],
  ['oh seven seven double oh nine oh oh one two three', 'oh seven seven double oh nine oh oh one two three'],
  ['zero seven seven zero zero nine zero zero one two three', 'zero seven seven zero zero nine zero zero one two three'],
  ['mój numer 07700 900123', '07700 900123'],
  ['мій номер +44 7700 900123', '+44 7700 900123'],
  ['رقمي ٠٧٧٠٠٩٠٠١٢٣', '٠٧٧٠٠٩٠٠١٢٣'],
  ['０７７００９００１２３', '０７７００９００１２３'],
])('%s: %s', (text, found) => {
  expect(foundBy(phone, text)).toBe(found)
})

test.each([
  'Dial 999 if it is bad',
  'NHS 24 is 111',
  'call 2 people',
  'I was there 24/7',
  'the fine is £1,500',
  'we are seven in the house',
  'one two three and go',
  'phone the office',
  'in 2019 and 2020',
  'open 10-12 and 14-16',
])('%s: no phone number', (text) => {
  expect(foundBy(phone, text)).toBe('')
})
