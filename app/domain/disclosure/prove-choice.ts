import type { ChoiceCounts } from './choice'
import type { DisclosurePolicy } from './policy'

/** What is wrong with the stored counts of a choice: no rule of ours could have made them. */
export type ChoiceFlaw = 'counts too few people' | 'counts an option that too few chose' | 'counts more people than its batch'

/**
 * Proves the counts of a choice again from themselves and the size `n` of their batch: null, or the rule that they break. A withheld option
 * beside a counted one was chosen by fewer than `policy.choice.each`, so the most people that may have answered are known.
 */
export function flawOfChoice(counts: ChoiceCounts, n: number, policy: DisclosurePolicy): ChoiceFlaw | null {
  const { n: least, each } = policy.choice
  const shown = counts.filter((count) => count !== null)
  if (shown.length === 0) return null
  const sum = shown.reduce((total, count) => total + count, 0)
  if (sum > n) return 'counts more people than its batch'
  const most = Math.min(n, sum + (each - 1) * (counts.length - shown.length))
  if (most < least) return 'counts too few people'
  return shown.some((count) => count < each || most - count < each) ? 'counts an option that too few chose' : null
}
