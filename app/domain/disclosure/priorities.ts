import type { DisclosurePolicy } from './policy'

/**
 * The at most three themes that most of a batch's `n` people chose as a priority, alphabetical by code and without counts; null ("not
 * enough answers") below `policy.priorities.n` people or when no theme was chosen by enough and left by enough. Ties go to the earlier code.
 * `chosen`: how many people chose each theme.
 */
export function publicPriorities(chosen: ReadonlyMap<string, number>, n: number, policy: DisclosurePolicy): readonly string[] | null {
  const rule = policy.priorities
  if (n < rule.n) return null
  const shown = [...chosen]
    .filter(([, count]) => count >= rule.each && n - count >= rule.each)
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, rule.most)
    .map(([theme]) => theme)
  return shown.length === 0 ? null : shown.toSorted()
}
