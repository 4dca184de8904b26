/** Crockford's base 32: no I, L, O or U, so that what was written down by hand can be read back. https://www.crockford.com/base32.html */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Bytes as symbols of five bits each, the last one filled up with zero bits: 16 bytes give 26 symbols, 7 bytes give 12. */
export function encode(bytes: Uint8Array): string {
  let text = ''
  let waiting = 0
  let bits = 0
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += symbols.charAt((waiting >> bits) & 31)
    }
    waiting &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + symbols.charAt((waiting << (5 - bits)) & 31)
}

const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g
const separators = /[\s\p{Pd}\p{Cf}_.]/gu

/**
 * What somebody typed, as it would be if it had been typed well: capitals, without spaces and hyphens, O as 0, I and L as 1, Arabic digits
 * as Latin ones. A sign that is no symbol stays, so that the caller can refuse it.
 */
export function normalise(typed: string): string {
  return typed
    .replace(separators, '')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
