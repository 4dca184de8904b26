import type { AreaForImprovement, Outcome } from './framework'

/** The nationally determined outcomes that none of a plan's areas for improvement refers to, in their printed order. */
export function uncoveredOutcomes(national: readonly Outcome[], areas: readonly AreaForImprovement[]): readonly Outcome[] {
  const covered = new Set(areas.flatMap((area) => area.outcomes.map(({ outcome }) => outcome.id)))
  return national.filter((outcome) => outcome.kind === 'national-2023' && !covered.has(outcome.id))
}
