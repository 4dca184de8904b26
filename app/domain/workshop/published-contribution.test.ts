import { describe, expect, test } from 'vitest'
import { textPolicy } from '../anonymise/text-policy'
import { approvalsOfWorkshop, contributionObstacle, mintPublished } from './published-contribution'

const contribution = {
  stage: 'custody',
  kind: 'idea',
  text: 'More visits.',
  support: 7,
  fate: 'publish',
  isPriority: true,
  codings: { isla: ['PS08'] },
  settled: null,
} as const
const approved = { id: 'x', contribution, firstReviewerId: 'isla', secondReviewerId: 'rory' as string | null, isHidden: false }

test.each([
  [null, 2],
  [0, 2],
  [29, 2],
  [30, 1],
  [50, 1],
])('a workshop with %s people needs %i approvals', (people, needed) => {
  expect(approvalsOfWorkshop(people, textPolicy)).toBe(needed)
})

describe('what stands between words and the public', () => {
  test.each`
    change                                                                             | people  | obstacle
    ${{}}                                                                              | ${12}   | ${null}
    ${{}}                                                                              | ${null} | ${null}
    ${{ secondReviewerId: null }}                                                      | ${30}   | ${null}
    ${{ secondReviewerId: null }}                                                      | ${29}   | ${'second-look'}
    ${{ secondReviewerId: null }}                                                      | ${null} | ${'second-look'}
    ${{ secondReviewerId: 'isla' }}                                                    | ${12}   | ${'second-look'}
    ${{ isHidden: true }}                                                              | ${50}   | ${'taken-down'}
    ${{ contribution: { ...contribution, fate: 'internal' } }}                         | ${50}   | ${'internal'}
    ${{ contribution: { ...contribution, fate: 'internal' }, secondReviewerId: null }} | ${12}   | ${'internal'}
    ${{ contribution: { ...contribution, fate: 'internal' }, isHidden: true }}         | ${50}   | ${'taken-down'}
  `('$change among $people people: $obstacle', ({ change, people, obstacle }) => {
    const one = { ...approved, ...change }
    expect(contributionObstacle(one, people, textPolicy)).toBe(obstacle)
    expect(mintPublished(one, { journeyId: 'j', people }, textPolicy) === null).toBe(obstacle !== null)
  })
})

test('what is published says the words and where in the journey they belong, and neither the workshop, the dots nor the codes', () => {
  expect(mintPublished(approved, { journeyId: 'j', people: 12 }, textPolicy)).toEqual({
    id: 'x',
    journeyId: 'j',
    stage: 'custody',
    kind: 'idea',
    text: 'More visits.',
  })
})
