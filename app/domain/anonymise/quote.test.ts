import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApprovedText, mintQuote, type Obstacle, obstacleOf, type QuotedBatch, type QuotedWave } from './quote'
import { textPolicy } from './text-policy'

const text = { theme: 'PS08', box: 'better', text: 'More buses.', language: 'en', community: 'recovery', codes: ['PS02'] } as const
const approved = (wishes: Partial<ApprovedText> & { readonly community?: string } = {}): ApprovedText => {
  const { community = 'recovery', ...rest } = wishes
  return { id: 'a', firstReviewerId: 'one', secondReviewerId: null, isHidden: false, ...rest, text: { ...text, community } }
}
const batch = (group: string, n: number, isWithdrawn = false): QuotedBatch => ({ group, name: `Name of ${group}`, n, isWithdrawn })
const waveOf = (batches: readonly QuotedBatch[], wishes: Partial<QuotedWave> = {}): QuotedWave => ({
  isPublished: true,
  hasOpenQuotes: true,
  batches,
  ...wishes,
})

describe('whether a reviewed text may be shown', () => {
  test.each<
    [published: string, opened: string, batches: string, community: string, approvals: number, hidden: string, is: Obstacle | null]
  >([
    // published opened batches            community   approvals hidden  is
    ['yes', '   yes', 'recovery 30         ', 'recovery', 1, 'no', null],
    ['yes', '   yes', 'recovery 30         ', 'recovery', 2, 'no', null],
    ['yes', '   yes', 'recovery 30         ', 'recovery', 1, 'yes', 'taken-down'],
    ['no', '    no', ' recovery 30         ', 'recovery', 1, 'yes', 'taken-down'],
    ['no', '    no', ' recovery 30         ', 'recovery', 2, 'no', 'not-published'],
    ['no', '    yes', 'recovery 30         ', 'recovery', 2, 'no', 'not-published'],
    ['no', '    no', '                     ', 'recovery', 1, 'no', 'not-published'],
    ['yes', '   no', ' recovery 30         ', 'recovery', 2, 'no', 'not-opened'],
    ['yes', '   no', '                     ', 'recovery', 2, 'no', 'not-opened'],
    ['yes', '   yes', '                    ', 'recovery', 2, 'no', 'no-batch'],
    ['yes', '   yes', 'prison 40           ', 'recovery', 2, 'no', 'no-batch'],
    ['yes', '   yes', 'recovery 30 away    ', 'recovery', 2, 'no', 'withdrawn'],
    ['yes', '   yes', 'pool 12 away        ', 'recovery', 2, 'no', 'withdrawn'],
    ['yes', '   yes', 'recovery 29         ', 'recovery', 1, 'no', 'second-look'],
    ['yes', '   yes', 'recovery 29         ', 'recovery', 2, 'no', null],
    ['yes', '   yes', 'recovery 10         ', 'recovery', 1, 'no', 'second-look'],
    ['yes', '   yes', 'prison 40, pool 12  ', 'recovery', 1, 'no', 'second-look'],
    ['yes', '   yes', 'prison 40, pool 12  ', 'recovery', 2, 'no', null],
    ['yes', '   yes', 'pool 36             ', 'recovery', 1, 'no', 'second-look'],
    ['yes', '   yes', 'recovery 30, pool 12', 'recovery', 1, 'no', null],
  ])('published %s, opened %s, %s; a text of %s with %i approvals, taken down: %s → %s', (published, opened, batches, ...rest) => {
    const [community, approvals, hidden, is] = rest
    const parsed = batches
      .split(',')
      .map((one) => one.trim().split(' '))
      .filter(([group]) => group !== '')
      .map(([group = '', n, away]) => batch(group, Number(n), away === 'away'))
    const wave = waveOf(parsed, { isPublished: published.trim() === 'yes', hasOpenQuotes: opened.trim() === 'yes' })
    const one = approved({ community, secondReviewerId: approvals === 2 ? 'two' : null, isHidden: hidden === 'yes' })
    expect(obstacleOf(one, wave, textPolicy)).toBe(is)
    expect(mintQuote(one, wave, textPolicy) === null).toBe(is !== null)
  })

  test('one reviewer who approves twice is one reviewer', () => {
    expect(obstacleOf(approved({ secondReviewerId: 'one' }), waveOf([batch('recovery', 12)]), textPolicy)).toBe('second-look')
  })
})

describe('what a quote says', () => {
  test('are the words, what was asked and the language; not the codes, not who let it through, not the community’s code', () => {
    expect(mintQuote(approved(), waveOf([batch('recovery', 30)]), textPolicy)).toEqual({
      id: 'a',
      theme: 'PS08',
      box: 'better',
      text: 'More buses.',
      language: 'en',
      group: 'Name of recovery',
    })
  })

  test.each<[batches: readonly QuotedBatch[], community: string, group: string | null]>([
    [[batch('recovery', 30)], 'recovery', 'Name of recovery'],
    [[batch('recovery', 30), batch('prison', 45)], 'prison', 'Name of prison'],
    [[batch('recovery', 29)], 'recovery', null],
    [[batch('pool', 36)], 'recovery', null],
    // With a name on those of recovery, the others would have told that they came from prison.
    [[batch('recovery', 31), batch('prison', 14)], 'recovery', null],
    [[batch('recovery', 31), batch('prison', 14)], 'prison', null],
    [[batch('recovery', 31), batch('prison', 14), batch('pool', 12)], 'recovery', null],
    [[batch('recovery', 31), batch('prison', 14), batch('pool', 16)], 'recovery', 'Name of recovery'],
    [[batch('recovery', 31), batch('prison', 14), batch('pool', 16)], 'prison', null],
    [[batch('recovery', 31), batch('prison', 14), batch('pool', 16)], 'victims', null],
    [[batch('recovery', 31), batch('prison', 14, true)], 'recovery', 'Name of recovery'],
  ])('%j: a quote of %s names %s', (batches, community, group) => {
    expect(mintQuote(approved({ community, secondReviewerId: 'two' }), waveOf(batches), textPolicy)?.group).toBe(group)
  })

  test('leaves at least thirty people whom it may have come from, or everybody, as far as names of groups tell', () => {
    const sizes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'pool'), fc.integer({ min: 10, max: 60 }), { minKeys: 1 })
    fc.assert(
      fc.property(sizes, (n) => {
        const batches = Object.entries(n).map(([group, size]) => batch(group, size))
        const named = (group: string) =>
          mintQuote(approved({ community: group, secondReviewerId: 'two' }), waveOf(batches), textPolicy)?.group ?? null
        const all = batches.reduce((sum, one) => sum + one.n, 0)
        for (const { group } of batches) {
          const alike = batches.filter((other) => named(other.group) === named(group))
          const people = alike.reduce((sum, one) => sum + one.n, 0)
          if (people < all) expect(people).toBeGreaterThanOrEqual(30)
        }
      }),
    )
  })
})
