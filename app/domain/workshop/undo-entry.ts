import type { Board } from './board'
import type { Entry } from './entry'

/**
 * The entry that takes another one back, made before it is applied; null where there is nothing to take back, or where taking back would hide
 * that something happened: a pause, a stop, a confirmation.
 */
export function undoEntry(board: Board, entry: Entry): Entry | null {
  if (entry.act === 'confirm' || entry.act === 'pause' || entry.act === 'resume' || entry.act === 'stop') return null
  if (entry.act === 'add') return { act: 'remove', id: entry.id }
  const there = board.contributions.find(({ id }) => id === entry.id)
  if (there === undefined) return null
  const { id } = there
  const undo: Readonly<Record<Exclude<Entry['act'], 'add' | 'confirm' | 'pause' | 'resume' | 'stop'>, Entry | null>> = {
    edit: { act: 'edit', id, text: there.text },
    move: { act: 'move', id, stage: there.stage, kind: there.kind },
    support: entry.act === 'support' && there.support + entry.by >= 0 ? { act: 'support', id, by: entry.by === 1 ? -1 : 1 } : null,
    merge: there.mergedInto === null ? { act: 'split', id } : { act: 'merge', id, into: there.mergedInto },
    split: there.mergedInto === null ? null : { act: 'merge', id, into: there.mergedInto },
    remove: { act: 'restore', id },
    restore: { act: 'remove', id },
    fate: { act: 'fate', id, fate: there.fate },
    prioritise: { act: 'prioritise', id, isPriority: there.isPriority },
  }
  return undo[entry.act]
}
