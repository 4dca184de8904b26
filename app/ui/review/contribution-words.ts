import { type ContributionKind, wholeWorkshop } from '~/domain/workshop/contribution'
import type { Journey } from '~/domain/workshop/workshop'

/** What a contribution is, in words. */
export const contributionKindWords: Readonly<Record<ContributionKind, string>> = {
  strength: 'Strength',
  challenge: 'Challenge',
  idea: 'Idea',
  point: 'Point',
  'learning-point': 'Learning point',
}

/** The name of a stage of a journey, or that it is about the workshop as a whole. */
export function stageName(stage: string, { stages }: Pick<Journey, 'stages'>): string {
  if (stage === wholeWorkshop) return 'The workshop as a whole'
  return stages.find(({ code }) => code === stage)?.name ?? stage
}
