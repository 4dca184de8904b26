import type { DisclosurePolicy } from './policy'
import { leavesDoubt } from './staff-complement'

/**
 * The at most three themes that most of a batch's `n` people chose as a priority, alphabetical by code and without counts; null ("not
 * enough answers") below `policy.priorities.n` people or when no theme was chosen by enough and left by enough. Ties go to the earlier code.
 * `chosen`: how many people chose each theme. `partTyped`: the most of the answers that one member of staff typed who did not type all; a
 * choice cannot be coded, so nothing is named when somebody could subtract too many.
 */
export function publicPriorities(
  chosen: ReadonlyMap<string, number>,
  n: number,
  policy: DisclosurePolicy,
  partTyped = 0,
): readonly string[] | null {
  const rule = policy.priorities
  if (n < rule.n || !leavesDoubt(rule.each, partTyped, policy)) return null
  const shown = [...chosen]
    .filter(([, count]) => count >= rule.each && n - count >= rule.each)
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, rule.most)
    .map(([theme]) => theme)
  return shown.length === 0 ? null : shown.toSorted()
}
