import { describe, expect, test } from 'vitest'
import { publicChoice } from '~/domain/disclosure/choice'
import { policy } from '~/domain/disclosure/policy'
import { type Histogram, pinnedOutputs } from '../support/pinned-outputs'

function countsOf(histogram: Histogram, own: typeof policy): string {
  const options = histogram.map((_, index) => `option ${index}`)
  return JSON.stringify([...publicChoice(options, new Map(histogram.map((count, index) => [`option ${index}`, count])), own)])
}

describe.each([30, 31, 32, 33, 34])('a single-choice question that %i people answered', (n) => {
  test.each([2, 3, 4])('pins nobody with %i options, for outsiders, one insider and two', (options) => {
    expect(pinnedOutputs(n, options, 2, (histogram) => countsOf(histogram, policy))).toEqual([])
  })
})

test('the same attacker pins people when a complement may be as small as two', () => {
  const careless = { ...policy, choice: { n: 30, each: 2 } }
  expect(pinnedOutputs(30, 2, 2, (histogram) => countsOf(histogram, careless))).not.toEqual([])
})

test('nothing that is shown of 30 people says which option all of them chose', () => {
  const unanimous = [0, 1, 2].map((option) =>
    countsOf(
      [0, 1, 2].map((index) => (index === option ? 30 : 0)),
      policy,
    ),
  )
  expect(new Set([...unanimous, countsOf([26, 4, 0], policy), countsOf([1, 1, 27], policy)]).size).toBe(1)
})
