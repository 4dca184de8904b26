import { removeIdentifiers } from '../anonymise/remove-identifiers'
import type { Problem } from '../kernel/result'
import { type Board, shownContributions } from './board'
import { longestContribution, wholeWorkshop } from './contribution'
import type { Entry } from './entry'
import { parseEntry } from './parse-entries'
import { type BoardFields, choiceAbout, decisionsOf, fateOnPage, isPriorityOnPage } from './read-back-form'

/** An act that the page of the read-back asks for, with the id of the field to mend when it is refused. */
export interface AskedAct {
  readonly entry: Entry
  readonly item: string
}

type Asked = AskedAct | Problem

/** The words of learning points that were changed; one that is emptied and taken out in one go keeps its words. */
function edits(fields: BoardFields, { contributions }: Board): readonly AskedAct[] {
  return contributions.flatMap((contribution): readonly AskedAct[] => {
    const { id } = contribution
    const { text } = choiceAbout(contribution, fields)
    if (text === null || (text.trim() === '' && fields['remove'] === id)) return []
    return [{ entry: { act: 'edit', id, text }, item: `text-${id}` }]
  })
}

/** An id that the board has with other words comes from a page that was left and found again: taken for the same form, its words would be lost. */
function isTaken(id: string | undefined, text: string, { contributions }: Board): boolean {
  const there = contributions.find((contribution) => contribution.id === id)
  return there !== undefined && there.text !== removeIdentifiers(text.trim())
}

/** One more learning point, whatever button was pressed; pressing the one that adds it asks for words. */
function addition({ act, id, text = '' }: BoardFields, board: Board): readonly Asked[] {
  if (text.trim() === '') return act === 'add' ? [{ item: 'text', key: 'board.text-missing' }] : []
  const entry = parseEntry({ act: 'add', id, stage: wholeWorkshop, kind: 'learning-point', text })
  if (entry !== null && !isTaken(id, text, board)) return [{ entry, item: 'text' }]
  return [{ item: 'text', key: text.length > longestContribution ? 'board.text-long' : 'board.id-taken' }]
}

/** What is taken out, or put back on the board. */
function standing(fields: BoardFields): readonly Asked[] {
  return (['remove', 'restore'] as const).flatMap((act): readonly Asked[] => {
    if (fields[act] === undefined) return []
    const entry = parseEntry({ act, id: fields[act] })
    return entry === null ? [{ item: 'board', key: 'board.unknown-contribution' }] : [{ entry, item: 'board' }]
  })
}

/** What would be confirmed otherwise than it stands on the page, because somebody decided, merged or took it off after the page was shown. */
function changedElsewhere(fields: BoardFields, board: Board): readonly Problem[] {
  const shown = shownContributions(board)
  const decided = shown.flatMap((contribution): readonly Problem[] => {
    const { id, ...stored } = contribution
    const { fate, isPriority } = choiceAbout(contribution, fields)
    const onPage = fateOnPage(id, fields)
    const isAsShown = (fate ?? stored.fate) === onPage && (isPriority ?? stored.isPriority) === isPriorityOnPage(id, fields)
    return onPage === null || isAsShown ? [] : [{ item: `fate-${id}-publish`, key: 'board.decided-meanwhile' }]
  })
  const isGone = board.contributions.some(({ id }) => fateOnPage(id, fields) !== null && !shown.some((there) => there.id === id))
  return isGone ? [...decided, { item: 'board', key: 'board.gone-meanwhile' }] : decided
}

function confirmation(fields: BoardFields, board: Board): readonly Asked[] {
  if (fields['act'] !== 'confirm') return []
  const missing = fields['confirmed'] === 'yes' ? [] : [{ item: 'confirmed', key: 'board.not-confirmed' }]
  return [...missing, ...changedElsewhere(fields, board), { entry: { act: 'confirm' }, item: 'confirmed' }]
}

/** What a page of the read-back asks for, and what of it cannot be done. */
export interface ReadBackAsked {
  readonly acts: readonly AskedAct[]
  readonly problems: readonly Problem[]
}

/**
 * Everything that the page of the read-back asks for, whichever button was pressed: the decisions and words that were changed on it, one more
 * learning point, and last what the button says. A confirmation cannot be taken back: it is a problem, too, where the board is no longer what the
 * page says.
 */
export function actsOfReadBack(fields: BoardFields, board: Board): ReadBackAsked {
  const asked: readonly Asked[] = [
    ...decisionsOf(fields, board).map((entry) => ({ entry, item: 'board' })),
    ...edits(fields, board),
    ...addition(fields, board),
    ...standing(fields),
    ...confirmation(fields, board),
  ]
  return {
    acts: asked.flatMap((one) => ('entry' in one ? [one] : [])),
    problems: asked.flatMap((one) => ('key' in one ? [one] : [])),
  }
}
