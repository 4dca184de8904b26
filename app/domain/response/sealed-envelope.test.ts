import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeBase64url } from './base64url'
import { envelopePolicy, formatEnvelope, parseEnvelope, parsePublicKey } from './sealed-envelope'

const point = (first = 4, length = 65) => Uint8Array.from({ length }, (_, at) => (at === 0 ? first : at))
const iv = Uint8Array.from({ length: 12 }, (_, at) => at)
const locked = (bytes: number) => new Uint8Array(bytes).fill(7)
const whole = { publicKey: point(), iv, locked: locked(4096 + 16) }

test('an envelope is read as it was written, whatever is in its parts', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
  fc.assert(
    fc.property(bytes(64), bytes(12), fc.integer({ min: 1, max: 3 }), (rest, iv, blocks) => {
      const envelope = { publicKey: Uint8Array.from([4, ...rest]), iv: new Uint8Array(iv), locked: locked(blocks * 4096 + 16) }
      expect(parseEnvelope(formatEnvelope(envelope))).toEqual(envelope)
    }),
    { numRuns: 20 },
  )
})

describe('is no envelope', () => {
  test.each([
    ['nothing', ''],
    ['words', 'what matters to you'],
    ['letters that are no base64url', `${formatEnvelope(whole)}=`],
    ['one that lost its end', formatEnvelope(whole).slice(0, -4)],
    ['one with something behind it', `${formatEnvelope(whole)}AAAA`],
    ['one without anything locked', formatEnvelope({ ...whole, locked: locked(16) })],
    ['one whose length tells more than blocks', formatEnvelope({ ...whole, locked: locked(4096 + 17) })],
    ['one that is longer than any form', formatEnvelope({ ...whole, locked: locked((envelopePolicy.mostBlocks + 1) * 4096 + 16) })],
    ['one of another version', encodeBase64url(Uint8Array.from([2, ...point(), ...iv, ...whole.locked]))],
    ['one with a compressed point', formatEnvelope({ ...whole, publicKey: point(2) })],
  ])('%s', (_, text) => {
    expect(parseEnvelope(text)).toBeNull()
  })
})

test('the longest envelope fits into the largest form that is taken', () => {
  const longest = formatEnvelope({ ...whole, locked: locked(envelopePolicy.mostBlocks * 4096 + 16) })
  expect(parseEnvelope(longest)).not.toBeNull()
  expect(longest.length).toBeLessThan(960_000)
})

test('a public key is an uncompressed point of 65 bytes', () => {
  expect(parsePublicKey(encodeBase64url(point()))).toEqual(point())
  for (const other of [point(2), point(4, 64), point(4, 66)]) expect(parsePublicKey(encodeBase64url(other))).toBeNull()
  expect(parsePublicKey('')).toBeNull()
})
