import type { ReviewedText } from './reviewed-text'
import { batchOf, isLarge, type QuotedBatch } from './quote'
import type { TextPolicy } from './text-policy'

/** What a group wrote about: codes of the coding frame, in the order of the alphabet, and never how many. */
export interface HeldCodes {
  /** The community's code. */
  readonly group: string
  readonly codes: readonly string[]
}

function heldIn(texts: readonly Pick<ReviewedText, 'codes'>[], { codeHeldBy }: TextPolicy): readonly string[] {
  const counts = new Map<string, number>()
  for (const { codes } of texts) for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= codeHeldBy)
    .map(([code]) => code)
    .toSorted((one, other) => (one < other ? -1 : 1))
}

/**
 * The codes that at least `codeHeldBy` approved texts hold, for every batch of at least `manyPeople` of one community that stands, in the
 * order of the batches. Groups below, the pool and withdrawn batches are left out.
 */
export function heldCodes(
  texts: readonly Pick<ReviewedText, 'community' | 'codes'>[],
  batches: readonly QuotedBatch[],
  policy: TextPolicy,
): readonly HeldCodes[] {
  return batches
    .filter((batch) => isLarge(batch, policy) && !batch.isWithdrawn)
    .map((batch) => {
      const own = texts.filter(({ community }) => batchOf(community, batches) === batch)
      return { group: batch.group, codes: heldIn(own, policy) }
    })
}
