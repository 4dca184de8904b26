import type { SealedStanding } from './sealed-standing'
import type { TextPolicy } from './text-policy'

/**
 * How many different reviewers must approve a text of a sealed wave before it may be shown. `never`: the answers it came with were deleted
 * at sealing, and its words go too. Source: docs/decisions/0027-review.md.
 */
export function approvalsNeeded(standing: SealedStanding, policy: TextPolicy): 1 | 2 | 'never' {
  if (standing.kind === 'none') return 'never'
  if (standing.kind === 'pool') return 2
  return standing.n < policy.manyPeople ? 2 : 1
}
