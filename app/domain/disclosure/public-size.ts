import type { DisclosurePolicy } from './policy'

/** The n of a theme as it is shown, "about": floored to a multiple below a limit, so that it cannot tell who skipped. */
export function publicSize(n: number, policy: DisclosurePolicy): number {
  const { multiple, below } = policy.publicSize
  return n < below ? n - (n % multiple) : n
}
