import type { DisclosurePolicy } from './policy'

/**
 * Whether every member of staff who typed answers knows either all of a set (nothing is left to find out) or lacks at least
 * `policy.staffComplement` of it. `typists`: who typed each answer, null for an answer that nobody typed.
 */
export function staffCannotSubtract(typists: readonly (string | null)[], policy: DisclosurePolicy): boolean {
  const typed = new Map<string, number>()
  for (const typist of typists) {
    if (typist !== null) typed.set(typist, (typed.get(typist) ?? 0) + 1)
  }
  return [...typed.values()].every((count) => {
    const others = typists.length - count
    return others === 0 || others >= policy.staffComplement
  })
}
