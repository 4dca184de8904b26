import type { DisclosurePolicy } from './policy'
import { leavesDoubt } from './staff-complement'

/**
 * How many chose each option of a single-choice question, in the order of the question: a count only where at least `policy.choice.n`
 * people answered and both those who chose the option and those who did not number at least `policy.choice.each`; null, "not enough
 * answers", everywhere else, so that too few answers and no clear ones look the same. No totals and no per cent. `chosen`: option → people
 * who chose it and nothing else; an option that was not asked throws. `partTyped`: the most answers that one member of staff typed who did
 * not type all; a count cannot be coded, so nothing is counted when somebody could subtract too many. A question that allows several choices
 * shows no counts and never comes here.
 */
export function publicChoice(
  options: readonly string[],
  chosen: ReadonlyMap<string, number>,
  policy: DisclosurePolicy,
  partTyped = 0,
): ReadonlyMap<string, number | null> {
  const stranger = [...chosen.keys()].find((option) => !options.includes(option))
  if (stranger !== undefined) throw new RangeError('An answer is no option of this question')
  const n = [...chosen.values()].reduce((sum, count) => sum + count, 0)
  const { n: least, each } = policy.choice
  const isCounted = n >= least && leavesDoubt(each, partTyped, policy)
  const shown = (count: number) => (isCounted && count >= each && n - count >= each ? count : null)
  return new Map(options.map((option) => [option, shown(chosen.get(option) ?? 0)]))
}
