import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeBase64url } from './base64url'
import { blocksOf, formatLocked, isLookup, packFields, parseLocked, unpackFields } from './locked-draft'
import { pad } from './padding'
import { resumePolicy } from './resume-policy'

const { block, mostBlocks } = resumePolicy
const iv = Uint8Array.from({ length: 12 }, (_, at) => at)
const ofBlocks = (blocks: number, more = 0) => ({ iv, locked: new Uint8Array(blocks * block + 16 + more).fill(9) })

test('fields come out as they were packed: in their order, twice where they were there twice, in any script', () => {
  const fields = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 500 })), { maxLength: 40 })
  fc.assert(
    fc.property(fields, (given) => {
      const packed = packFields(given)
      expect(packed === null ? null : unpackFields(packed)).toEqual(given)
    }),
  )
})

test('a short draft and a long one look alike, up to a block', () => {
  expect(packFields([['PS08', '4']])?.length).toBe(block)
  expect(packFields([['PS08-good', 'a'.repeat(4000)]])?.length).toBe(block)
  expect(packFields([['PS08-good', 'a'.repeat(4100)]])?.length).toBe(2 * block)
})

test('every box filled to its end in a script of three bytes a letter can be kept; a draft beyond reason cannot', () => {
  const boxes = (letters: number) => Array.from({ length: 28 }, (_, at) => [`box-${at}`, 'ਅ'.repeat(letters)] as const)
  expect(packFields(boxes(2000))).not.toBeNull()
  expect(packFields(boxes(4000))).toBeNull()
})

describe('nothing comes out of', () => {
  const bytes = (text: string) => pad(new TextEncoder().encode(text), block)
  test.each([
    ['what was not filled up', new Uint8Array(block)],
    ['no JSON', bytes('PS08=4')],
    ['something that is no list', bytes('{"PS08":"4"}')],
    ['fields with a number in them', bytes('[["PS08",4]]')],
    ['fields of three parts', bytes('[["PS08","4","5"]]')],
  ])('%s', (_, packed) => {
    expect(unpackFields(packed)).toBeNull()
  })
})

test('a locked draft is read as it was written, and tells how many blocks it is', () => {
  for (const blocks of [1, 2, mostBlocks]) {
    const draft = ofBlocks(blocks)
    expect(parseLocked(formatLocked(draft))).toEqual(draft)
    expect(blocksOf(draft)).toBe(blocks)
  }
})

test.each([
  ['nothing', ''],
  ['one of another version', encodeBase64url(Uint8Array.from([2, ...iv, ...ofBlocks(1).locked]))],
  ['one that is longer than any draft', formatLocked(ofBlocks(mostBlocks + 1))],
  ['one without a block', formatLocked(ofBlocks(0))],
  ['one whose length tells more than blocks', formatLocked(ofBlocks(1, 1))],
  ['letters that are no base64url', `${formatLocked(ofBlocks(1))}=`],
])('%s is no locked draft', (_, text) => {
  expect(parseLocked(text)).toBeNull()
})

test('a lookup is 256 bits', () => {
  expect(isLookup(encodeBase64url(new Uint8Array(32).fill(200)))).toBe(true)
  for (const bytes of [31, 33]) expect(isLookup(encodeBase64url(new Uint8Array(bytes)))).toBe(false)
  expect(isLookup(`${'A'.repeat(42)}B`)).toBe(false)
})
