import { expect, test } from 'vitest'
import { shownHeadCounts } from './head-count'
import { mayShowWords } from './may-show-words'
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
