import { describe, expect, test } from 'vitest'
import { textPolicy } from '../anonymise/text-policy'
import { flawsOfTextRelease } from './prove-text-release'
import { openTextRelease, parseTextRelease, writeTextRelease } from './text-release'

const release = { sequence: 3, sha256: 'abc' }
const content = { policy: 'reviewed-texts-1', publishedOn: '2027-05-01', release, groups: [{ group: 'recovery', codes: ['PS02', 'PS09'] }] }

describe('what is frozen when quotes are opened', () => {
  test('is written in one order of keys and read back the same', () => {
    const bytes = writeTextRelease(content)
    expect(bytes).toBe(
      '{"format":"what-matters-texts-1","policy":"reviewed-texts-1","publishedOn":"2027-05-01","release":{"sequence":3,"sha256":"abc"},' +
        '"groups":[{"group":"recovery","codes":["PS02","PS09"]}]}',
    )
    expect(openTextRelease(bytes, 'hash')).toEqual({ format: 'what-matters-texts-1', ...content, sha256: 'hash' })
  })

  test('holds nothing but what is named: neither a count nor a text that came with it', () => {
    const groups = [{ group: 'recovery', codes: ['PS02'], count: 7 }]
    expect(writeTextRelease({ ...content, groups })).not.toMatch(/count|:7/)
  })

  test.each(['', 'gone', '{}', '{"format":"what-matters-release-1"}'])('is not “%s”', (bytes) => {
    expect(parseTextRelease(bytes)).toBeNull()
    expect(() => openTextRelease(bytes, 'hash')).toThrow('unknown format')
  })
})

describe('what is proven of it', () => {
  const stored = {
    publishedOn: '2027-05-01',
    release,
    sizes: new Map([
      ['recovery', 30],
      ['prison', 29],
    ]),
  }
  const groups = (...all: readonly (readonly [group: string, ...codes: string[]])[]) => ({
    groups: all.map(([group, ...codes]) => ({ group, codes })),
  })

  test.each<[change: object, flaw: RegExp | null]>([
    [{}, null],
    [groups(), null],
    [groups(['recovery']), null],
    [groups(['prison', 'PS02']), /too few people/],
    [groups(['pool', 'PS02']), /too few people/],
    [groups(['nobody']), /too few people/],
    [groups(['recovery', 'PS09', 'PS02']), /order/],
    [groups(['recovery', 'PS02', 'PS02']), /order/],
    [groups(['recovery'], ['recovery']), /order/],
    [{ publishedOn: '2027-05-02' }, /day/],
    [{ release: { sequence: 4, sha256: 'abc' } }, /belongs to no release/],
    [{ release: { sequence: 3, sha256: 'abd' } }, /belongs to no release/],
  ])('%j: %s', (change, flaw) => {
    const flaws = flawsOfTextRelease({ format: 'what-matters-texts-1', ...content, ...change }, stored, textPolicy)
    if (flaw === null) expect(flaws).toEqual([])
    else expect(flaws.join()).toMatch(flaw)
  })

  test('one that stands beside no release is found', () => {
    const alone = { ...stored, release: undefined }
    expect(flawsOfTextRelease({ format: 'what-matters-texts-1', ...content }, alone, textPolicy)).toHaveLength(1)
  })
})
