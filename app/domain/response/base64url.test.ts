import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64url, encodeBase64url } from './base64url'

test('bytes come back from their letters, and the letters need no escaping in a form', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(encodeURIComponent(text)).toBe(text)
      expect(decodeBase64url(text)).toEqual(bytes)
    }),
  )
})

test.each(['A', 'AB=', 'A+/B', 'A B', 'AAAB\n', 'AB', 'ÄÖ'])('%j is refused: no bytes are written like that', (text) => {
  expect(decodeBase64url(text)).toBeNull()
})
