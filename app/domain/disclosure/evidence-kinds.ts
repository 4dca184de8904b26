import type { DisclosurePolicy } from './policy'
import type { ReleasedEvidence } from './release'

/** The kinds of evidence with at least k answers in a batch, by name and without counts; the rest are "other ways". */
export function namedEvidence(counts: ReadonlyMap<string, number>, policy: DisclosurePolicy): ReleasedEvidence {
  const named = [...counts].filter(([, count]) => count >= policy.k).map(([kind]) => kind)
  return { kinds: named.toSorted(), otherWays: named.length < counts.size }
}
