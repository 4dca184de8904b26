import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexicon } from '../../../tests/support/lexicon'
import { bloomFilter } from './bloom-filter'

test('no bit set: no word', () => {
  const has = bloomFilter(new Uint8Array(16), 6)
  expect(['', 'bus', 'żółć'].some(has)).toBe(false)
})

test('every bit set: every word', () => {
  const has = bloomFilter(new Uint8Array(16).fill(255), 6)
  expect(['', 'bus', 'żółć'].every(has)).toBe(true)
})

test('bits of one word hold it, and hardly another', () => {
  // FNV-1a of "a" is e40c292c with the first beginning; it says which bit one round asks for.
  const bits = new Uint8Array(128)
  const bit = 0xe4_0c_29_2c % 1024
  bits[bit >> 3] = 1 << (bit & 7)
  const has = bloomFilter(bits, 1)
  expect(has('a')).toBe(true)
  expect(['b', 'c', 'bus', 'park'].some(has)).toBe(false)
})

test('the packed words take few words for known that are none', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 9, maxLength: 12 })
  const words = fc.sample(letters, { numRuns: 2000, seed: 5 })
  expect(words.filter((word) => lexicon.isKnown(word)).length).toBeLessThan(words.length * 0.15)
})
