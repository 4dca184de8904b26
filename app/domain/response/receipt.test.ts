import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode } from './crockford'
import { formatReceipt, parseReceipt } from './receipt'

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(encode)

test('every receipt that was written down reads back, in small letters and with spaces too', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const receipt = formatReceipt(secret)
      expect(receipt).toMatch(/^([0-9A-Z]{5}-){4}[0-9A-Z]{6}$/)
      expect(parseReceipt(receipt)).toBe(secret)
      expect(parseReceipt(` ${receipt.toLowerCase().replaceAll('-', ' ')} `)).toBe(secret)
    }),
  )
})

test.each(['', '12345', '0'.repeat(25), '0'.repeat(27), `${'0'.repeat(25)}1`, `${'0'.repeat(25)}U`, `!${'0'.repeat(25)}`])(
  'no receipt: %j',
  (typed) => {
    expect(parseReceipt(typed)).toBeNull()
  },
)
