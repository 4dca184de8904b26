import { describe, expect, test } from 'vitest'
import { publicChoice } from '~/domain/disclosure/choice'
import { policy } from '~/domain/disclosure/policy'
import { leavesDoubt } from '~/domain/disclosure/staff-complement'
import { ownLimits } from '~/domain/instrument/own-question'
import { certainAgreements } from '../support/certain-agreements'
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

test('nobody whom the policy counts knows more than three answers of a question that is counted', () => {
  for (const c of [policy.c, policy.cOneGroup])
    for (let typed = 0; typed < 100; typed += 1)
      if (leavesDoubt(policy.choice.each, typed, { ...policy, c })) expect(typed + c).toBeLessThanOrEqual(3)
})

// Every number of options that a question may have, and every number of people from the first batch to where counts are far from both ends.
describe.each(Array.from({ length: ownLimits.mostOptions - 1 }, (_, more) => ownLimits.leastOptions + more))('%i options', (options) => {
  test.each(Array.from({ length: 51 }, (_, more) => policy.k + more))('leave everybody in doubt when %i people answered', (n) => {
    expect(certainAgreements(n, options, 3, (histogram) => countsOf(histogram, policy))).toEqual([])
  })
})

const careless = { ...policy, choice: { n: 30, each: 2 } }

test('the same attacker pins people when a complement may be as small as two', () => {
  expect(pinnedOutputs(30, 2, 2, (histogram) => countsOf(histogram, careless))).not.toEqual([])
})

test.each([2, 3])('both ways of looking find the same with %i options: nothing too little', (options) => {
  for (const each of [1, 2, 3, 4, 5]) {
    const show = (histogram: Histogram) => countsOf(histogram, { ...policy, choice: { n: 12, each } })
    const found = certainAgreements(12, options, 3, show)
    expect(found).toEqual(expect.arrayContaining(pinnedOutputs(12, options, 3, show)))
    if (each < 3) expect(found).not.toEqual([])
  }
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
