import type { DisclosurePolicy } from './policy'

/** Who typed how many answers of a set. */
export type TypedCounts = ReadonlyMap<string, number>

/**
 * Whether every member of staff who typed answers knows either all of a set (nothing is left to find out) or lacks at least
 * `policy.staffComplement` of its `n` answers.
 */
export function staffCannotSubtract(typed: TypedCounts, n: number, policy: DisclosurePolicy): boolean {
  return [...typed.values()].every((count) => n === count || n - count >= policy.staffComplement)
}

/** The most of a set's `n` answers that one member of staff typed who did not type all: so many answers somebody can subtract. */
export function partTyped(typed: TypedCounts, n: number): number {
  return Math.max(0, ...[...typed.values()].filter((count) => count < n))
}

/**
 * Whether a count of at least `each` people leaves a doubt about at least two of them to somebody who typed a part of the answers and knows
 * those of `policy.c` insiders too.
 */
export function leavesDoubt(each: number, partTyped: number, policy: DisclosurePolicy): boolean {
  return partTyped === 0 || partTyped + policy.c <= each - 2
}
