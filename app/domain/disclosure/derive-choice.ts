import type { ChoiceCounts } from './choice'
import type { DisclosurePolicy } from './policy'
import { publicSize } from './public-size'

/** How many people chose an option, as a release says it: from so many to so many; null: not enough answers. */
export type ShownCount = { readonly from: number; readonly to: number } | null

/**
 * What is shown of the counts of a choice, in their order. The sum of exact counts would tell how many people answered, and so how many of a
 * batch skipped, which the n of a theme does not: a count is floored as that n is, and shown as the range that it may stand for. Takes records
 * and nothing else.
 */
export function deriveChoice(counts: ChoiceCounts, policy: DisclosurePolicy): readonly ShownCount[] {
  return counts.map((count) => (count === null ? null : rangeOf(count, policy)))
}

function rangeOf(count: number, policy: DisclosurePolicy): ShownCount {
  const { multiple, below } = policy.publicSize
  const from = publicSize(count, policy)
  return { from, to: count < below ? Math.min(from + multiple, below) - 1 : count }
}
