import type { DisclosurePolicy } from './policy'

/**
 * The at most three themes that most people of a batch chose as a priority, alphabetical by code and without counts; null ("not enough
 * answers") below `policy.priorities.n` people or when no theme was chosen by enough and left by enough. Ties go to the earlier code.
 */
export function publicPriorities(choices: readonly (readonly string[])[], policy: DisclosurePolicy): readonly string[] | null {
  const rule = policy.priorities
  if (choices.length < rule.n) return null
  const counts = new Map<string, number>()
  for (const theme of choices.flatMap((chosen) => [...new Set(chosen)])) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  const shown = [...counts]
    .filter(([, count]) => count >= rule.each && choices.length - count >= rule.each)
    .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, rule.most)
    .map(([theme]) => theme)
  return shown.length === 0 ? null : shown.toSorted()
}
