import type { DisclosurePolicy } from './policy'
import type { ReleasedEvidence } from './release'

/** The kinds of evidence with at least k answers in a batch, by name and without counts; the rest are "other ways". */
export function namedEvidence(kinds: readonly string[], policy: DisclosurePolicy): ReleasedEvidence {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const named = [...counts].filter(([, count]) => count >= policy.k).map(([kind]) => kind)
  return { kinds: named.toSorted(), otherWays: named.length < counts.size }
}
