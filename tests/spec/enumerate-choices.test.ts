import { describe, expect, test } from 'vitest'
import { publicChoice } from '~/domain/disclosure/choice'
import { policy } from '~/domain/disclosure/policy'
import { type Histogram, pinnedOutputs } from '../support/pinned-outputs'

function countsOf(histogram: Histogram, own: typeof policy): string {
  const chosen = new Map(histogram.map((count, index) => [index + 1, count]))
  return JSON.stringify(publicChoice(histogram.length, chosen, own))
}

describe.each([30, 31, 32, 33, 34])('a single-choice question that %i people answered', (n) => {
  // Three: two answers that a typist typed and that of one insider, or the one she typed and those of two.
  test.each([2, 3, 4])('pins nobody with %i options, for outsiders and for whoever knows up to three answers', (options) => {
    expect(pinnedOutputs(n, options, 3, (histogram) => countsOf(histogram, policy))).toEqual([])
  })
})

test('five options pin nobody either; a question may have six', () => {
  expect(pinnedOutputs(30, 5, 3, (histogram) => countsOf(histogram, policy))).toEqual([])
})

// Each option is a coin of its own once the others are known, so the smallest size at which all six can be counted is the one to try.
test('six options pin nobody, for outsiders and one insider', () => {
  expect(pinnedOutputs(30, 6, 1, (histogram) => countsOf(histogram, policy))).toEqual([])
}, 120_000)

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
