import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldCodes } from './held-codes'
import type { QuotedBatch } from './quote'
import { textPolicy } from './text-policy'

const batch = (group: string, n: number, isWithdrawn = false): QuotedBatch => ({ group, name: group, n, isWithdrawn })
const texts = (community: string, ...codes: readonly (readonly string[])[]) => codes.map((own) => ({ community, codes: own }))
const times = (count: number, ...codes: readonly string[]) => Array.from({ length: count }, () => codes)

describe('what a group wrote about', () => {
  test.each<[n: number, held: number, codes: readonly string[] | null]>([
    [30, 4, []],
    [30, 5, ['PS08']],
    [30, 30, ['PS08']],
    [200, 4, []],
    [29, 5, null],
    [10, 30, null],
  ])('%i people and %i texts with a code: %j', (n, held, codes) => {
    const found = heldCodes(texts('recovery', ...times(held, 'PS08')), [batch('recovery', n)], textPolicy)
    expect(found).toEqual(codes === null ? [] : [{ group: 'recovery', codes }])
  })

  test('a code that stands twice in a text is held once', () => {
    const twice = texts('recovery', ...times(3, 'PS08', 'PS08'))
    expect(heldCodes(twice, [batch('recovery', 40)], textPolicy)).toEqual([{ group: 'recovery', codes: [] }])
  })

  test('texts of other groups, of the pool and of a withdrawn batch do not help', () => {
    const batches = [batch('recovery', 40), batch('prison', 40, true), batch('pool', 36)]
    const all = [
      ...texts('recovery', ...times(4, 'PS08')),
      ...texts('prison', ...times(9, 'PS08')),
      ...texts('victims', ...times(9, 'PS08')),
    ]
    expect(heldCodes(all, batches, textPolicy)).toEqual([{ group: 'recovery', codes: [] }])
  })
})

/** Everything that two coded waves may differ in without a difference in what is said. */
describe('nothing else gets out', () => {
  const frame = ['PS01', 'PS02', 'area-1', 'issue-1'] as const
  const wave = fc.array(fc.record({ community: fc.constantFrom('recovery', 'prison', 'victims'), codes: fc.subarray([...frame]) }), {
    maxLength: 40,
  })
  const batches = [batch('recovery', 31), batch('prison', 14), batch('pool', 12)]
  const holding = (all: readonly { community: string; codes: readonly string[] }[], code: string) =>
    all.filter(({ community, codes }) => community === 'recovery' && codes.includes(code)).length

  test('the answer is a function of which codes five texts of the large group hold', () => {
    fc.assert(
      fc.property(wave, (all) => {
        const codes = frame.filter((code) => holding(all, code) >= 5)
        expect(heldCodes(all, batches, textPolicy)).toEqual([{ group: 'recovery', codes: codes.toSorted() }])
      }),
    )
  })

  test('the order of the texts and of their codes does not show, and more texts change nothing but whether five hold a code', () => {
    fc.assert(
      fc.property(wave, fc.integer({ min: 0, max: 50 }), (all, more) => {
        const turned = all.toReversed().map(({ community, codes }) => ({ community, codes: codes.toReversed() }))
        const first = heldCodes(all, batches, textPolicy)
        expect(heldCodes(turned, batches, textPolicy)).toEqual(first)
        const held = first[0]?.codes ?? []
        const again = [...all, ...texts('recovery', ...times(more, ...held)), ...texts('prison', ...times(more, ...frame))]
        expect(heldCodes(again, batches, textPolicy)).toEqual(first)
      }),
    )
  })
})
