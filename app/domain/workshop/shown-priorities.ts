import type { TextPolicy } from '../anonymise/text-policy'
import { type ApprovedContribution, contributionObstacle } from './published-contribution'

/**
 * What a group picked as its priorities, for those of the staff who ran its workshop: only words that were reviewed, that nobody asked to take down,
 * and that wait for no second look. `people` null: they were not counted.
 */
export function shownPriorities(
  approved: readonly ApprovedContribution[],
  people: number | null,
  policy: TextPolicy,
): readonly ApprovedContribution[] {
  return approved.filter((one) => {
    const obstacle = contributionObstacle(one, people, policy)
    return one.contribution.isPriority && (obstacle === null || obstacle === 'internal')
  })
}
