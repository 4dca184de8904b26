import { expect, test } from 'vitest'
import { handlesAnswers } from './handles-answers'
import { isReviewer } from './is-reviewer'

test.each`
  role             | reviews  | sees     | types
  ${'coordinator'} | ${false} | ${false} | ${true}
  ${'coordinator'} | ${true}  | ${true}  | ${true}
  ${'facilitator'} | ${false} | ${false} | ${true}
  ${'facilitator'} | ${true}  | ${false} | ${true}
  ${'reviewer'}    | ${false} | ${true}  | ${false}
  ${'viewer'}      | ${false} | ${false} | ${false}
  ${'viewer'}      | ${true}  | ${false} | ${false}
`('a $role (also reviews: $reviews) sees texts: $sees, types answers: $types', ({ role, reviews, sees, types }) => {
  expect(isReviewer({ role, reviews })).toBe(sees)
  expect(handlesAnswers(role)).toBe(types)
})
