import { expect, test } from 'vitest'
import { hasIbanCheckDigits, ibanCountry, ibanOfItsLength } from './iban'

test.each([
  ['GB82 WEST 1234 5698 7654 32', true],
  ['gb82west12345698765432', true],
  ['DE89 3704 0044 0532 0130 00', true],
  ['FR14 2004 1010 0505 0001 3M02 606', true],
  ['NO93 8601 1117 947', true],
  ['MT84 MALT 0110 0001 2345 MTLC AST0 01S', true],
  ['GB82 WEST 1234 5698 7654 33', false],
  ['GB28 WEST 1234 5698 7654 32', false],
  ['no 07700900456', false],
])('%s has its check digits: %s', (it, has) => {
  expect(hasIbanCheckDigits(it)).toBe(has)
})

test.each([
  ['GB82 WEST 1234 5698 7654 32', true],
  ['GB82 WEST 1234 5698 7654 3', false],
  ['NO93 8601 1117 947', true],
  ['NO93 8601 1117 9470', false],
  ['at 61 1904 3002 3457 3201', true],
])('%s is as long as those of its country: %s', (it, isSo) => {
  expect(new RegExp(`^(?:${ibanOfItsLength})$`, 'i').test(it)).toBe(isSo)
})

test.each([
  ['SC', true],
  ['on', false],
  ['US', false],
])('%s has IBANs: %s', (country, has) => {
  expect(new RegExp(`^${ibanCountry}$`, 'i').test(country)).toBe(has)
})
