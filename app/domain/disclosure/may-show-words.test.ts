import { describe, expect, test } from 'vitest'
import { shownHeadCounts } from './head-count'
import { mayShowWords, mayShowWordsByCode } from './may-show-words'
import { statementPolicy } from './statement-policy'

test.each`
  livedExperience | partner | shows
  ${0}            | ${0}    | ${false}
  ${1}            | ${0}    | ${false}
  ${4}            | ${5}    | ${false}
  ${4}            | ${6}    | ${true}
  ${10}           | ${0}    | ${true}
  ${32}           | ${18}   | ${true}
`('words beside a statement about $livedExperience and $partner people: $shows', ({ livedExperience, partner, shows }) => {
  const people = shownHeadCounts({ 'lived-experience': livedExperience, 'supporting-organisation': 0, partner }, statementPolicy)
  expect(mayShowWords({ people })).toBe(shows)
})

describe('words by subject', () => {
  const people = shownHeadCounts({ 'lived-experience': 12, 'supporting-organisation': 0, partner: 0 }, statementPolicy)
  const few = shownHeadCounts({ 'lived-experience': 4, 'supporting-organisation': 0, partner: 0 }, statementPolicy)

  test.each([
    ['stand beside counts by code', people, { by: 'code', codes: [] }, true],
    ['stand nowhere beside counts by stage and kind', people, { by: 'stage-and-kind', journeys: [] }, false],
    ['stand nowhere where the counts are withheld', people, { by: 'code', codes: null }, false],
    ['stand nowhere beside a statement about few people', few, { by: 'code', codes: [] }, false],
  ] as const)('%s', (_title, came, contributions, shows) => {
    expect(mayShowWordsByCode({ people: came, contributions })).toBe(shows)
  })
})
