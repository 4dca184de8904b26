import type { Board } from './board'

/**
 * The contributions that are destroyed when the group has confirmed, or when the review opens without it: what was taken off the board, what
 * the group does not want kept, and what was merged into either.
 */
export function notKept({ contributions }: Pick<Board, 'contributions'>): readonly string[] {
  const gone = new Set(
    contributions
      .filter(({ isRemoved, mergedInto, fate }) => isRemoved || (mergedInto === null && fate === 'not-kept'))
      .map(({ id }) => id),
  )
  return contributions.filter(({ id, mergedInto }) => gone.has(id) || (mergedInto !== null && gone.has(mergedInto))).map(({ id }) => id)
}
