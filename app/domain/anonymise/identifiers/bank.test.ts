import { expect, test } from 'vitest'
import { foundBy } from '../../../../tests/support/found-by'
import { bank } from './bank'

test.each([
  ['sort code 12-34-56', '12-34-56'],
  ['sort code: 123456 account 12345678', '123456 | 12345678'],
  ['12-34-56 12345678', '12-34-56 12345678'],
  ['account number is 12345678', '12345678'],
  ['acc no 1234 5678', '1234 5678'],
  ['a/c 12345678', '12345678'],
  ['bank account 12345678', '12345678'],
  ['GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 32'],
  ['gb82west12345698765432', 'gb82west12345698765432'],
  ['gb82 west 1234 5698 7654 32 is it', 'gb82 west 1234 5698 7654 32'],
  ['gb 82 west 1234 5698 7654 32', 'gb 82 west 1234 5698 7654 32'],
  ['fr14 2004 1010 0505 0001 3m02 606', 'fr14 2004 1010 0505 0001 3m02 606'],
  ['at61 1904 3002 3457 3201 that with', 'at61 1904 3002 3457 3201'],
  ['no 93 8601 1117 947', 'no 93 8601 1117 947'],
  ['pl61109010140000071219812874', 'pl61109010140000071219812874'],
  ['mistyped: GB82 WEST 1234 5698 7654 33', 'GB82 WEST 1234 5698 7654 33'],
  ['mistyped: gb82west12345698765433', 'gb82west12345698765433'],
  ['mistyped: GB 82 WEST 1234 5698 7654 33', 'GB 82 WEST 1234 5698 7654 33'],
  ['mistyped: DE 89 3704 0044 0532 0130 01', 'DE 89 3704 0044 0532 0130 01'],
  ['card 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['4111111111111111', '4111111111111111'],
  ['4111-1111-1111-1112', '4111-1111-1111-1112'],
  ['3782 822463 10005', '3782 822463 10005'],
  ['the card ending 1234', '1234'],
  ['my pin is 1234', '1234'],
  ['CVV 123', '123'],
])('%s: %s', (text, found) => {
  expect(foundBy(bank, text)).toBe(found)
})

test.each([
  'the bank shut in 2019',
  'the bank on the corner has 2 machines',
  'I have no account of it',
  '40 pounds in the bank',
  'sort it out by 10',
  'pin the tail',
  'open 10-12 and 14-16',
  'on account of 2 people',
  'call me on 07700900456',
  'I am at 07700900456',
  'no 07700900456',
  'it is 07700 900 456',
  'ON 07700900456',
])('%s: no account', (text) => {
  expect(foundBy(bank, text)).toBe('')
})
