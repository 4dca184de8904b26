import type { Perspective } from './perspective'

/**
 * What a contribution is. Strengths, challenges and ideas are said about a stage; a point belongs to a heading of a development session; a
 * learning point sums up what the group learned and is confirmed by it at the read-back.
 */
export const contributionKinds = ['strength', 'challenge', 'idea', 'point', 'learning-point'] as const

export type ContributionKind = (typeof contributionKinds)[number]

/** What the group decided: its words may be published, they stay with the staff, or they are not kept at all. */
export const fates = ['publish', 'internal', 'not-kept'] as const

export type Fate = (typeof fates)[number]

/** The most characters of one contribution. */
export const longestContribution = 1000

/** The stage of every learning point: it belongs to the workshop as a whole. */
export const wholeWorkshop = 'whole'

/** The kinds that a board of this perspective offers at its stages or headings, in the order of their keys; learning points stand apart. */
export function kindsOnBoard(perspective: Perspective): readonly ContributionKind[] {
  return perspective === 'development' ? ['point'] : ['strength', 'challenge', 'idea']
}

/** The fate that a text names, or null when it names none. */
export function parseFate(text: string): Fate | null {
  return fates.find((fate) => fate === text) ?? null
}
