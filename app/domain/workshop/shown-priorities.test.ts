import { expect, test } from 'vitest'
import { textPolicy } from '../anonymise/text-policy'
import type { ApprovedContribution } from './published-contribution'
import type { ReviewedContribution } from './reviewed-contribution'
import { shownPriorities } from './shown-priorities'

function approved(id: string, said: Partial<ReviewedContribution>, standing: Partial<ApprovedContribution> = {}): ApprovedContribution {
  const place = { stage: 'custody', kind: 'idea', text: id, support: 3, fate: 'publish', codings: {}, settled: null } as const
  return {
    id,
    contribution: { ...place, isPriority: true, ...said },
    firstReviewerId: 'isla',
    secondReviewerId: 'rory',
    isHidden: false,
    ...standing,
  }
}

test('whoever ran a workshop reads again what its group picked, and only what was let through and stays', () => {
  const all = [
    approved('published', {}),
    approved('for staff', { fate: 'internal' }, { secondReviewerId: null }),
    approved('not picked', { isPriority: false }),
    approved('taken down', {}, { isHidden: true }),
    approved('waits for a second look', {}, { secondReviewerId: null }),
  ]
  expect(shownPriorities(all, 12, textPolicy).map(({ id }) => id)).toEqual(['published', 'for staff'])
  expect(shownPriorities(all, 30, textPolicy).map(({ id }) => id)).toEqual(['published', 'for staff', 'waits for a second look'])
  expect(shownPriorities(all, null, textPolicy).map(({ id }) => id)).toEqual(['published', 'for staff'])
})
