import { expect, test } from 'vitest'
import { policy } from '../disclosure/policy'
import { day } from '../kernel/day'
import { destroyedOn, isReviewOpen, secondLookUntil } from './review-days'

const wave = { state: 'closed', paperInDay: day('2026-04-07'), closedOn: null, sealedOn: null }

test.each`
  state          | open
  ${'draft'}     | ${false}
  ${'open'}      | ${false}
  ${'closed'}    | ${true}
  ${'sealed'}    | ${true}
  ${'published'} | ${true}
`('the review of a wave that is $state is open: $open', ({ state, open }) => {
  expect(isReviewOpen({ state })).toBe(open)
})

test('texts are destroyed so many days after the closing day, kept or missed, and second looks end after sealing', () => {
  expect(destroyedOn(wave, policy)).toBe('2026-05-07')
  expect(destroyedOn({ ...wave, closedOn: day('2026-04-10') }, policy)).toBe('2026-05-10')
  expect(secondLookUntil(wave, policy)).toBeNull()
  expect(secondLookUntil({ ...wave, sealedOn: day('2026-04-20') }, policy)).toBe('2026-05-20')
})
