import { deriveRelease, type ReleasableBatch } from './derive-release'
import type { DisclosurePolicy } from './policy'
import { poolCode, type ReleaseContent, type ReleasedConsensus } from './release'

/** What a release says that its records do not. */
export type ReleaseFlaw =
  'says of a group what its records do not' | 'says over all groups what the records do not' | 'shows a consensus sheet of too few people'

function consensusIsAllowed(shown: ReleasedConsensus, policy: DisclosurePolicy): boolean {
  if (shown.kind === 'sheet') return shown.headCount >= policy.k
  return Object.values(shown.ratings).every(({ from, to }) => from <= to)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Proves a release again: whatever it says of groups and over all groups is derived anew from the stored records, and must be the same to
 * the letter. An empty list: nothing is wrong.
 */
export function flawsOfRelease(
  content: ReleaseContent,
  batches: readonly ReleasableBatch[],
  policy: DisclosurePolicy,
): readonly ReleaseFlaw[] {
  const communities = content.groups.filter(({ code }) => code !== poolCode).map(({ code, name, openLink }) => ({ code, name, openLink }))
  const { partnership, wave, consensus } = content
  const anew = deriveRelease({ partnership, wave, communities, batches, consensus: [] }, { ...policy, name: content.policy })
  const flaws: ReleaseFlaw[] = []
  if (!same(anew.groups, content.groups)) flaws.push('says of a group what its records do not')
  if (!same(anew.total, content.total)) flaws.push('says over all groups what the records do not')
  if (!consensus.every((shown) => consensusIsAllowed(shown, policy))) flaws.push('shows a consensus sheet of too few people')
  return flaws
}
