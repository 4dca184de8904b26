import { removeIdentifiers } from '../anonymise/remove-identifiers'
import { accepted, refused, type Result } from '../kernel/result'
import { applyEntry } from './apply-entry'
import type { Board } from './board'
import { boardState } from './board-state'
import type { BoardLayout, Entry } from './entry'
import type { Workshop } from './workshop'

/** The key of the sentence why a workshop takes nothing any more, or does not take this act yet; null: it takes it. */
export function refusalOf(workshop: Pick<Workshop, 'state' | 'confirmedOn' | 'reviewClosedOn'>, { act }: Entry): string | null {
  if (workshop.state === 'cancelled') return 'board.cancelled'
  const state = boardState(workshop)
  if (state === 'over') return 'board.over'
  return act === 'confirm' && state !== 'finished' ? 'board.not-finished' : null
}

function withPlaceholders(board: Board, id: string): Board {
  const contributions = board.contributions.map((there) => {
    const text = there.id === id ? removeIdentifiers(there.text) : there.text
    return text === there.text ? there : { ...there, text }
  })
  return { ...board, contributions }
}

/** The board after an act as the server takes it: what identifies by its form has become a placeholder before anything is kept. */
export function takeEntry(board: Board, entry: Entry, layout: BoardLayout): Result<Board> {
  const applied = applyEntry(board, entry, layout)
  if (!applied.ok || (entry.act !== 'add' && entry.act !== 'edit')) return applied
  return accepted(withPlaceholders(applied.value, entry.id))
}

function wasDone(board: Board, entry: Entry, layout: BoardLayout): Result<null> {
  if ('id' in entry && !board.contributions.some(({ id }) => id === entry.id))
    return entry.act === 'add' ? retold(applyEntry(board, entry, layout)) : unknown
  return entry.act === 'edit' || entry.act === 'move' ? retold(applyEntry(board, entry, layout)) : accepted(null)
}

const unknown = refused({ item: 'board', key: 'board.unknown-contribution' })

function retold(applied: Result<Board>): Result<null> {
  return applied.ok ? accepted(null) : applied
}

/**
 * Why an act that a device sends again was refused the first time, when the answer may not have reached it; null: it was done. A contribution
 * stays on the board when it is taken off, so one that is not there was never taken.
 */
export function refusedBefore(board: Board, entry: Entry, layout: BoardLayout): string | null {
  if (entry.act === 'confirm') return board.isConfirmed ? null : 'board.not-finished'
  const done = wasDone(board, entry, layout)
  return done.ok ? null : (done.problems[0]?.key ?? null)
}
