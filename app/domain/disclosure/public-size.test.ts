import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from './policy'
import { publicSize } from './public-size'

describe('the n of a theme as it is shown', () => {
  test.each`
    n      | shown
    ${10}  | ${10}
    ${14}  | ${10}
    ${15}  | ${15}
    ${49}  | ${45}
    ${50}  | ${50}
    ${51}  | ${51}
    ${200} | ${200}
  `('$n is "about $shown"', ({ n, shown }: { n: number; shown: number }) => {
    expect(publicSize(n, policy)).toBe(shown)
  })

  test('never says more people than there were, never fewer than k, and keeps the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: policy.k, max: 1000 }), fc.integer({ min: policy.k, max: 1000 }), (one, other) => {
        const shown = publicSize(one, policy)
        expect(shown).toBeLessThanOrEqual(one)
        expect(shown).toBeGreaterThanOrEqual(policy.k)
        expect(one - shown).toBeLessThan(one < policy.publicSize.below ? policy.publicSize.multiple : 1)
        if (one <= other) expect(shown).toBeLessThanOrEqual(publicSize(other, policy))
      }),
    )
  })
})
