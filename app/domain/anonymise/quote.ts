import { poolCode } from '../disclosure/release'
import type { Brand } from '../kernel/brand'
import type { TextBox } from '../response/answers'
import type { ReviewedText } from './reviewed-text'
import type { TextPolicy } from './text-policy'

/** A batch as far as a quote depends on it. */
export interface QuotedBatch {
  /** The community's code, or `pool`. */
  readonly group: string
  readonly name: string
  readonly n: number
  readonly isWithdrawn: boolean
}

/** A wave as far as its quotes depend on it. */
export interface QuotedWave {
  readonly isPublished: boolean
  readonly hasOpenQuotes: boolean
  readonly batches: readonly QuotedBatch[]
}

/** A reviewed text with what was decided about it. */
export interface ApprovedText {
  readonly id: string
  readonly text: ReviewedText
  readonly firstReviewerId: string
  readonly secondReviewerId: string | null
  /** Somebody asked that it be taken down. */
  readonly isHidden: boolean
}

/** Why a reviewed text may not be shown to the public: the first that holds, in this order. */
export type Obstacle = 'taken-down' | 'not-published' | 'not-opened' | 'no-batch' | 'withdrawn' | 'second-look'

/** A reviewed text that may be shown: made here and nowhere else, and pages accept nothing else. */
export type Quote = Brand<
  {
    readonly id: string
    readonly theme: string
    readonly box: TextBox
    readonly text: string
    readonly language: string
    /** The name of the group it came from; null where that may not be said. */
    readonly group: string | null
  },
  'Quote'
>

/** The batch that a community's answers went into: its own, else the pool; null where they were deleted at sealing. */
export function batchOf(community: string, batches: readonly QuotedBatch[]): QuotedBatch | null {
  return batches.find(({ group }) => group === community) ?? batches.find(({ group }) => group === poolCode) ?? null
}

/** Whether a batch has so many people of one community that one approval is enough and its codes may be said. */
export function isLarge({ group, n }: QuotedBatch, { manyPeople }: TextPolicy): boolean {
  return group !== poolCode && n >= manyPeople
}

function approvalsOf({ firstReviewerId, secondReviewerId }: ApprovedText): number {
  return secondReviewerId === null || secondReviewerId === firstReviewerId ? 1 : 2
}

function obstacleOfBatch(approved: ApprovedText, batches: readonly QuotedBatch[], policy: TextPolicy): Obstacle | null {
  const batch = batchOf(approved.text.community, batches)
  if (batch === null) return 'no-batch'
  if (batch.isWithdrawn) return 'withdrawn'
  return approvalsOf(approved) < (isLarge(batch, policy) ? 1 : 2) ? 'second-look' : null
}

/** What stands between a reviewed text and the public, or null when it may be shown. */
export function obstacleOf(approved: ApprovedText, wave: QuotedWave, policy: TextPolicy): Obstacle | null {
  if (approved.isHidden) return 'taken-down'
  if (!wave.isPublished) return 'not-published'
  if (!wave.hasOpenQuotes) return 'not-opened'
  return obstacleOfBatch(approved, wave.batches, policy)
}

/**
 * Whether quotes of this wave may name their group at all. Names on some tell where the others came from: so those who stay without a name
 * must be nobody, or together at least `manyPeople`.
 */
function maySayGroups(batches: readonly QuotedBatch[], policy: TextPolicy): boolean {
  const unnamed = batches.filter((batch) => !batch.isWithdrawn && !isLarge(batch, policy))
  const people = unnamed.reduce((sum, { n }) => sum + n, 0)
  return people === 0 || people >= policy.manyPeople
}

/** The quote that a reviewed text becomes, or null while anything stands against it. */
export function mintQuote(approved: ApprovedText, wave: QuotedWave, policy: TextPolicy): Quote | null {
  const batch = batchOf(approved.text.community, wave.batches)
  if (batch === null || obstacleOf(approved, wave, policy) !== null) return null
  const { theme, box, text, language } = approved.text
  const group = isLarge(batch, policy) && maySayGroups(wave.batches, policy) ? batch.name : null
  return { id: approved.id, theme, box, text, language, group } as Quote
}
