import { type ContributionKind, wholeWorkshop } from '~/domain/workshop/contribution'
import type { Journey } from '~/domain/workshop/workshop'
import { supportWords } from '../board/board-words'

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

/** What the group said of a contribution: that it is one of its priorities, and how many dots it gave; nothing where it said neither. */
export function groupWords({ support, isPriority }: { readonly support: number; readonly isPriority: boolean }): string {
  return [isPriority ? 'A priority of the group' : '', supportWords(support)].filter((words) => words !== '').join(', ')
}
