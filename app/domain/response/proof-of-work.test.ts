import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode } from './crockford'
import { findNonce, isWorkDone, leadingZeroBits, workPolicy } from './proof-of-work'

const secret = '4K8Z0000000000000000000000'
const task = { collector: 'abcdefghjk', secret }
const tasks = fc.record({
  collector: fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{1,40}$/),
  secret: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(encode),
})

describe('zero bits that a hash begins with', () => {
  test.each`
    words                       | bits
    ${[-1, 0]}                  | ${0}
    ${[0x7fffffff, 0]}          | ${1}
    ${[1, -1]}                  | ${31}
    ${[0, -1]}                  | ${32}
    ${[0, 0x0000ffff]}          | ${48}
    ${Array<number>(8).fill(0)} | ${256}
  `('$words: $bits', ({ words, bits }: { words: number[]; bits: number }) => {
    expect(leadingZeroBits(Int32Array.from(words))).toBe(bits)
  })
})

test('what was found by trying is found right, whatever the link and the secret', () => {
  fc.assert(
    fc.property(tasks, fc.integer({ min: 0, max: 10 }), (someTask, bits) => {
      expect(isWorkDone(someTask, findNonce(someTask, bits), bits)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('the work is SHA-256 over the name of the policy, the collector, the secret and the nonce, as anybody may compute it', () => {
  const nonce = findNonce(task, 12)
  const hash = createHash('sha256').update(`${workPolicy.name}.ABCDEFGHJK.${secret}.${nonce}`).digest()
  expect(hash.readUInt32BE(0) >>> 20).toBe(0)
})

test('a whole piece of work is accepted, and is good for no other secret and no other link', () => {
  const nonce = findNonce(task)
  expect(isWorkDone(task, nonce)).toBe(true)
  expect(isWorkDone({ ...task, secret: `5${secret.slice(1)}` }, nonce)).toBe(false)
  expect(isWorkDone({ ...task, collector: 'abcdefghjm' }, nonce)).toBe(false)
})

test('the way in which an address was typed makes no difference', () => {
  const nonce = findNonce({ collector: 'a0b1c2d3e4', secret }, 10)
  expect(isWorkDone({ collector: 'AOBIC2D3E4', secret }, nonce, 10)).toBe(true)
})

test('one bit less than asked is not enough', () => {
  const nonce = findNonce(task, 8)
  const hash = createHash('sha256').update(`${workPolicy.name}.ABCDEFGHJK.${secret}.${nonce}`).digest()
  const bits = Math.clz32(hash.readUInt32BE(0))
  expect([isWorkDone(task, nonce, bits), isWorkDone(task, nonce, bits + 1)]).toEqual([true, false])
})

test.each(['', ' 1', '-1', '1.5', '0x10', 'a', '1\n', '٣', '1'.repeat(101)])('no nonce: %j', (nonce) => {
  expect(isWorkDone(task, nonce, 0)).toBe(false)
})

test('a phone has to try some hundred thousand times, and a new amount has a new name', () => {
  expect(workPolicy).toEqual({ name: 'what-matters-work-1', bits: 19 })
})
