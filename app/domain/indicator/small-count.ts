import type { Proportion } from './proportion'

/** What a figure counts: people; a percentage or rate of people; anything else. */
export const figureKinds = ['people', 'share', 'other'] as const
export type FigureKind = (typeof figureKinds)[number]

/** A number of people that one of them may be recognised in: 1–9. Nought tells of nobody. */
function isSmall(people: number): boolean {
  return people > 0 && people < 10
}

/**
 * Whether an entered figure counts 1–9 people anywhere: in its value, above or below the line of a share, or in the rest, which anybody can
 * subtract. Such a figure needs a confirmed public source. Source: disclosure.md, section 3.
 */
export function holdsSmallCount(kind: FigureKind, value: number, proportion: Proportion | null): boolean {
  if (kind === 'other') return false
  const { numerator, denominator } = proportion ?? { numerator: 0, denominator: 0 }
  const counts = [numerator, denominator, denominator - numerator, ...(kind === 'people' ? [value] : [])]
  return counts.some(isSmall)
}
