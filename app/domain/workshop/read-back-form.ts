import { type Board, type BoardContribution, shownContributions } from './board'
import { type Fate, parseFate } from './contribution'
import type { Entry } from './entry'

/** The fields of a form of a board; one that is not there is undefined. */
export type BoardFields = Readonly<Record<string, string | undefined>>

/** What a page of the read-back changes about a contribution; null: what it showed was left as it was. */
export interface Choice {
  readonly fate: Fate | null
  readonly isPriority: boolean | null
  readonly text: string | null
}

/** The fate that stands on the page, or null where the page does not show the contribution. */
export function fateOnPage(id: string, fields: BoardFields): Fate | null {
  return parseFate(fields[`fate-${id}`] ?? '')
}

/** Whether the page has it as a priority of the group. */
export function isPriorityOnPage(id: string, fields: BoardFields): boolean {
  return fields[`priority-${id}`] === 'yes'
}

/**
 * What was chosen and written about a contribution on a page of the read-back: only where it is not what the page showed, so that a page that has
 * been open for long takes back nothing that was decided elsewhere.
 */
export function choiceAbout({ id }: Pick<BoardContribution, 'id'>, fields: BoardFields): Choice {
  const [fate, isPriority, text] = [fateOnPage(id, fields), isPriorityOnPage(id, fields), fields[`text-${id}`]]
  const wasPriority = fields[`was-priority-${id}`] === 'yes'
  return {
    fate: fate === fields[`was-fate-${id}`] ? null : fate,
    isPriority: fate === null || isPriority === wasPriority ? null : isPriority,
    text: text === undefined || text === fields[`was-text-${id}`] ? null : text,
  }
}

function decisionsAbout(contribution: BoardContribution, fields: BoardFields): readonly Entry[] {
  const { id } = contribution
  const { fate, isPriority } = choiceAbout(contribution, fields)
  return [
    ...(fate === null ? [] : [{ act: 'fate' as const, id, fate }]),
    ...(isPriority === null ? [] : [{ act: 'prioritise' as const, id, isPriority }]),
  ]
}

/** What the group decided in the list of the read-back, in the order of speaking. */
export function decisionsOf(fields: BoardFields, board: Board): readonly Entry[] {
  return shownContributions(board).flatMap((contribution) => decisionsAbout(contribution, fields))
}
