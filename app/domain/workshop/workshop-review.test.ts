import { describe, expect, test } from 'vitest'
import { policy } from '../disclosure/policy'
import { day } from '../kernel/day'
import { workshopPolicy } from './workshop-policy'
import { contributionsDestroyedOn, isWorkshopReviewOpen, mayReviewWorkshop, reviewOpensOn, secondLooksUntil } from './workshop-review'

describe('review opens', () => {
  test.each<['planned' | 'running' | 'finished' | 'cancelled', finished: string | null, confirmed: string | null, opens: string | null]>([
    ['planned', null, null, null],
    ['running', null, null, null],
    ['cancelled', null, null, null],
    ['finished', '2026-03-01', null, '2026-03-08'],
    ['finished', '2026-03-01', '2026-03-01', '2026-03-01'],
    ['finished', '2026-03-01', '2026-03-05', '2026-03-05'],
    ['finished', '2026-03-01', '2026-03-20', '2026-03-08'],
  ])('%s on %s, confirmed on %s → %s', (state, finished, confirmed, opens) => {
    const workshop = {
      state,
      finishedOn: finished === null ? null : day(finished),
      confirmedOn: confirmed === null ? null : day(confirmed),
    }
    expect(reviewOpensOn(workshop, workshopPolicy)).toBe(opens)
    if (opens === null) return
    expect(isWorkshopReviewOpen(workshop, day(opens), workshopPolicy)).toBe(true)
    expect(isWorkshopReviewOpen(workshop, day('2026-02-28'), workshopPolicy)).toBe(false)
  })
})

test('what nobody has reviewed goes thirty days after finishing, and second looks end thirty days after the review', () => {
  expect(contributionsDestroyedOn({ finishedOn: day('2026-03-01') }, policy)).toBe('2026-03-31')
  expect(contributionsDestroyedOn({ finishedOn: null }, policy)).toBeNull()
  expect(secondLooksUntil({ reviewClosedOn: day('2026-03-31') }, policy)).toBe('2026-04-30')
  expect(secondLooksUntil({ reviewClosedOn: null }, policy)).toBeNull()
})

test('whoever facilitated a workshop does not review it', () => {
  expect(mayReviewWorkshop({ facilitatorIds: ['ailsa'] }, 'ailsa')).toBe(false)
  expect(mayReviewWorkshop({ facilitatorIds: ['ailsa'] }, 'isla')).toBe(true)
})
