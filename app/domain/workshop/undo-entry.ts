import type { Board, BoardContribution } from './board'
import type { Entry } from './entry'

/** What is never taken back: that something happened must not be hidden. */
type Lasting = Extract<Entry, { readonly act: 'confirm' | 'pause' | 'resume' | 'stop' }>
type About = Exclude<Entry, Lasting | { readonly act: 'add' }>

function isLasting(entry: Entry): entry is Lasting {
  return ['confirm', 'pause', 'resume', 'stop'].includes(entry.act)
}

/** Where it was merged before, or that it stood by itself. */
function mergeAgain({ id, mergedInto }: BoardContribution): Entry | null {
  return mergedInto === null ? null : { act: 'merge', id, into: mergedInto }
}

function takeDotBack({ id, support }: BoardContribution, entry: About): Entry | null {
  if (entry.act !== 'support' || support + entry.by < 0) return null
  return { act: 'support', id, by: entry.by === 1 ? -1 : 1 }
}

const undoings: Readonly<Record<About['act'], (there: BoardContribution, entry: About) => Entry | null>> = {
  edit: ({ id, text }) => ({ act: 'edit', id, text }),
  move: ({ id, stage, kind }) => ({ act: 'move', id, stage, kind }),
  support: takeDotBack,
  merge: (there) => mergeAgain(there) ?? { act: 'split', id: there.id },
  split: mergeAgain,
  remove: ({ id }) => ({ act: 'restore', id }),
  restore: ({ id }) => ({ act: 'remove', id }),
  fate: ({ id, fate }) => ({ act: 'fate', id, fate }),
  prioritise: ({ id, isPriority }) => ({ act: 'prioritise', id, isPriority }),
}

/**
 * The entry that takes another one back, made before it is applied; null where there is nothing to take back, or where taking back would hide
 * that something happened: a pause, a stop, a confirmation.
 */
export function undoEntry(board: Board, entry: Entry): Entry | null {
  if (isLasting(entry)) return null
  if (entry.act === 'add') return { act: 'remove', id: entry.id }
  const there = board.contributions.find(({ id }) => id === entry.id)
  return there === undefined ? null : undoings[entry.act](there, entry)
}
