import type { TextPolicy } from '../anonymise/text-policy'
import type { Brand } from '../kernel/brand'
import type { ContributionKind } from './contribution'
import type { ReviewedContribution } from './reviewed-contribution'

/** A reviewed contribution with what was decided about it. */
export interface ApprovedContribution {
  readonly id: string
  readonly contribution: ReviewedContribution
  readonly firstReviewerId: string
  readonly secondReviewerId: string | null
  /** Somebody asked that it be taken down. */
  readonly isHidden: boolean
}

/** Why the words of a reviewed contribution may not be published: the first that holds, in this order. */
export type ContributionObstacle = 'taken-down' | 'internal' | 'second-look'

/** Words of a workshop that may be published: made here and nowhere else, and pages accept nothing else. They do not say which workshop. */
export type PublishedContribution = Brand<
  {
    readonly id: string
    readonly journeyId: string
    readonly stage: string
    readonly kind: ContributionKind
    readonly text: string
  },
  'PublishedContribution'
>

/** How many different reviewers must approve words of a workshop before they may be published. `people` null: they were not counted. */
export function approvalsOfWorkshop(people: number | null, { manyPeople }: TextPolicy): 1 | 2 {
  return people === null || people < manyPeople ? 2 : 1
}

function approvalsOf({ firstReviewerId, secondReviewerId }: ApprovedContribution): number {
  return secondReviewerId === null || secondReviewerId === firstReviewerId ? 1 : 2
}

/** What stands between a reviewed contribution and the public, or null when its words may be published. */
export function contributionObstacle(
  approved: ApprovedContribution,
  people: number | null,
  policy: TextPolicy,
): ContributionObstacle | null {
  if (approved.isHidden) return 'taken-down'
  if (approved.contribution.fate !== 'publish') return 'internal'
  return approvalsOf(approved) < approvalsOfWorkshop(people, policy) ? 'second-look' : null
}

/** The published words that a reviewed contribution becomes, or null while anything stands against it. */
export function mintPublished(
  approved: ApprovedContribution,
  { journeyId, people }: { readonly journeyId: string; readonly people: number | null },
  policy: TextPolicy,
): PublishedContribution | null {
  if (contributionObstacle(approved, people, policy) !== null) return null
  const { stage, kind, text } = approved.contribution
  return { id: approved.id, journeyId, stage, kind, text } as PublishedContribution
}
