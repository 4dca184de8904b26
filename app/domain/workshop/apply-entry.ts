import { accepted, refused, type Result } from '../kernel/result'
import type { Board, BoardContribution, Interruption } from './board'
import { longestContribution, wholeWorkshop } from './contribution'
import type { BoardLayout, Entry } from './entry'

type EntryOf<Act extends Entry['act']> = Extract<Entry, { readonly act: Act }>
type About = Exclude<Entry, { readonly act: 'add' | 'confirm' | 'pause' | 'resume' | 'stop' }>

function no(key: string): Result<never> {
  return refused({ item: 'board', key: `board.${key}` })
}

function textRefusal(text: string): Result<never> | null {
  if (text.trim() === '') return no('text-missing')
  return [...text].length > longestContribution ? no('text-long') : null
}

function placeRefusal({ stage, kind }: Pick<EntryOf<'move'>, 'stage' | 'kind'>, layout: BoardLayout): Result<never> | null {
  if (kind === 'learning-point') return stage === wholeWorkshop ? null : no('unknown-stage')
  if (!layout.stages.includes(stage)) return no('unknown-stage')
  return layout.kinds.includes(kind) ? null : no('unknown-kind')
}

function add(board: Board, { id, stage, kind, text }: EntryOf<'add'>, layout: BoardLayout): Result<Board> {
  // The same form, sent again.
  if (board.contributions.some((there) => there.id === id)) return accepted(board)
  const refusal = textRefusal(text) ?? placeRefusal({ stage, kind }, layout)
  if (refusal !== null) return refusal
  const order = 1 + board.contributions.reduce((most, there) => Math.max(most, there.order), 0)
  const standing = { support: 0, mergedInto: null, isRemoved: false, fate: 'internal', isPriority: false } as const
  const added: BoardContribution = { id, stage, kind, text: text.trim(), order, ...standing }
  return accepted({ ...board, contributions: [...board.contributions, added] })
}

/** What stands by itself at the end of a chain of merges. */
function rootOf(board: Board, id: string): BoardContribution | undefined {
  const found = board.contributions.find((there) => there.id === id)
  return found === undefined || found.mergedInto === null ? found : rootOf(board, found.mergedInto)
}

/** What was merged into something that is merged goes with it, so that no chain is longer than one. */
function merge(board: Board, { id, into }: EntryOf<'merge'>): Result<Board> {
  const root = rootOf(board, into)
  if (root === undefined || root.isRemoved) return no('unknown-contribution')
  if (root.id === id) return no('merge-itself')
  const contributions = board.contributions.map((there) =>
    there.id === id || there.mergedInto === id ? { ...there, mergedInto: root.id } : there,
  )
  return accepted({ ...board, contributions })
}

function changed(there: BoardContribution, entry: Exclude<About, { readonly act: 'merge' }>): BoardContribution {
  if (entry.act === 'edit') return { ...there, text: entry.text.trim() }
  if (entry.act === 'move') return { ...there, stage: entry.stage, kind: entry.kind }
  if (entry.act === 'support') return { ...there, support: Math.max(0, there.support + entry.by) }
  if (entry.act === 'split') return { ...there, mergedInto: null }
  if (entry.act === 'fate') return { ...there, fate: entry.fate }
  if (entry.act === 'prioritise') return { ...there, isPriority: entry.isPriority }
  return { ...there, isRemoved: entry.act === 'remove' }
}

function change(board: Board, entry: About, layout: BoardLayout): Result<Board> {
  if (!board.contributions.some(({ id }) => id === entry.id)) return no('unknown-contribution')
  if (entry.act === 'merge') return merge(board, entry)
  const refusal = entry.act === 'edit' ? textRefusal(entry.text) : entry.act === 'move' ? placeRefusal(entry, layout) : null
  if (refusal !== null) return refusal
  const contributions = board.contributions.map((there) => (there.id === entry.id ? changed(there, entry) : there))
  return accepted({ ...board, contributions })
}

function interrupt(board: Board, interruption: Interruption): Result<Board> {
  return accepted({ ...board, interruptions: [...board.interruptions, interruption] })
}

/**
 * The board after one more act of a facilitator; the last act about a contribution wins. Refused: a contribution, stage or kind that the
 * board does not have, no words or more than 1,000 characters, a contribution merged into itself.
 */
export function applyEntry(board: Board, entry: Entry, layout: BoardLayout): Result<Board> {
  if (entry.act === 'add') return add(board, entry, layout)
  if (entry.act === 'confirm') return accepted({ ...board, isConfirmed: true })
  if (entry.act === 'pause') return interrupt(board, { act: 'paused', reason: entry.reason })
  if (entry.act === 'resume') return interrupt(board, { act: 'resumed', reason: board.interruptions.at(-1)?.reason ?? 'break' })
  if (entry.act === 'stop') return interrupt(board, { act: 'stopped', reason: entry.reason })
  return change(board, entry, layout)
}
