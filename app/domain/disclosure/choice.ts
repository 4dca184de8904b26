import type { Brand } from '../kernel/brand'
import type { DisclosurePolicy } from './policy'
import { leavesDoubt } from './staff-complement'

/** What one batch may say about one single-choice question: for each option in its order how many chose it, null where it may not be said. */
export type ChoiceCounts = Brand<readonly (number | null)[], 'ChoiceCounts'>

/**
 * How many chose each option of a single-choice question, in the order of the question: a count only where at least `policy.choice.n`
 * people answered and both those who chose the option and those who did not number at least `policy.choice.each`; null, "not enough
 * answers", everywhere else, so that too few answers and no clear ones look the same. No totals and no per cent. `chosen`: option, from 1 →
 * people who chose it and nothing else; an option that was not asked throws. `partTyped`: the most answers that one member of staff typed who
 * did not type all; a count cannot be coded, so nothing is counted when somebody could subtract too many. A question that allows several
 * choices shows no counts and never comes here. Source: tests/spec/enumerate-choices.
 */
export function publicChoice(options: number, chosen: ReadonlyMap<number, number>, policy: DisclosurePolicy, partTyped = 0): ChoiceCounts {
  if ([...chosen.keys()].some((option) => !Number.isInteger(option) || option < 1 || option > options)) {
    throw new RangeError('An answer is no option of this question')
  }
  const n = [...chosen.values()].reduce((sum, count) => sum + count, 0)
  const { n: least, each } = policy.choice
  const isCounted = n >= least && leavesDoubt(each, partTyped, policy)
  const shown = (count: number) => (isCounted && count >= each && n - count >= each ? count : null)
  return Array.from({ length: options }, (_, index) => shown(chosen.get(index + 1) ?? 0)) as readonly (number | null)[] as ChoiceCounts
}

/** What is said of a question whose answers are in no batch: the same as of one with too few. */
export function withheldChoice(options: number): ChoiceCounts {
  return Array.from({ length: options }, () => null) as readonly null[] as ChoiceCounts
}
