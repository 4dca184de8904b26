import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, unpad } from './padding'

test('whatever is padded comes back, and its length tells only how many blocks it is', () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 64 }), (given, block) => {
      const padded = pad(given, block)
      expect(padded.length % block).toBe(0)
      expect(padded.length - given.length).toBeLessThanOrEqual(block)
      expect(unpad(padded)).toEqual(given)
    }),
  )
})

test.each([[[]], [[0, 0, 0]], [[65, 66]], [[128, 1]]])('%j was never padded', (bytes) => {
  expect(unpad(new Uint8Array(bytes))).toBeNull()
})
