import { type Board, type BoardContribution, shownContributions } from './board'
import { parseFate } from './contribution'
import type { Entry } from './entry'

/** The fields of a form of a board; one that is not there is undefined. */
export type BoardFields = Readonly<Record<string, string | undefined>>

function decisionsAbout({ id }: Pick<BoardContribution, 'id'>, fields: BoardFields): readonly Entry[] {
  const fate = parseFate(fields[`fate-${id}`] ?? '')
  if (fate === null) return []
  const isPriority = fields[`priority-${id}`] === 'yes'
  const wasPriority = fields[`was-priority-${id}`] === 'yes'
  return [
    ...(fate === fields[`was-fate-${id}`] ? [] : [{ act: 'fate' as const, id, fate }]),
    ...(isPriority === wasPriority ? [] : [{ act: 'prioritise' as const, id, isPriority }]),
  ]
}

/**
 * What the group decided in the list of the read-back: only where the choice is not the one that the page showed, so that a page that has been
 * open for long takes back nothing that was decided elsewhere.
 */
export function decisionsOf(fields: BoardFields, board: Board): readonly Entry[] {
  return shownContributions(board).flatMap((contribution) => decisionsAbout(contribution, fields))
}
