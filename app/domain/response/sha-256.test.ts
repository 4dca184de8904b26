import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha-256'

function hex(bytes: Uint8Array): string {
  return [...sha256(bytes)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

test('the example of the standard', () => {
  expect(hex(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('every number of bytes around the ends of a block gives the hash that Node gives', () => {
  for (let length = 0; length <= 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => at * 37)
    expect(hex(bytes), String(length)).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
})

test('whatever is hashed gives the hash that Node gives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})
