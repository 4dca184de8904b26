import { refused, type Result } from '../kernel/result'
import type { Board } from './board'
import { takenLayout } from './board-layout'
import type { TakenEntries } from './board-sync'
import type { Entry, NumberedEntry } from './entry'
import { refusalOf, takeEntry } from './take-entry'
import type { Workshop } from './workshop'

/** A workshop with its board, while nobody else changes either. */
export interface HeldBoard {
  readonly workshop: Pick<Workshop, 'state' | 'confirmedOn' | 'reviewClosedOn' | 'journey'>
  readonly board: Board
}

/** A board after some acts, and which of them were not done. */
export interface Taken {
  readonly board: Board
  readonly refused: TakenEntries['refused']
  /**
   * Up to here it need not be asked again. What came after the end of a workshop is not counted: sent again, it is refused again and so never
   * taken for done.
   */
  readonly settled: number
}

function refusalNow({ board }: Taken, entry: Entry, { workshop }: HeldBoard): string | null {
  return board.isConfirmed ? 'board.over' : refusalOf(workshop, entry)
}

function boardAfter({ board }: Taken, entry: Entry, { workshop }: HeldBoard, elsewhere: ReadonlySet<string>): Result<Board> {
  if (entry.act === 'add' && elsewhere.has(entry.id)) return refused({ item: 'board', key: 'board.id-taken' })
  return takeEntry(board, entry, takenLayout(workshop.journey))
}

function takeOne(taken: Taken, { sequence, entry }: NumberedEntry, held: HeldBoard, elsewhere: ReadonlySet<string>): Taken {
  const no = (key: string, settled: number): Taken => ({ ...taken, settled, refused: [...taken.refused, { sequence, key }] })
  const refusal = refusalNow(taken, entry, held)
  if (refusal !== null) return no(refusal, refusal === 'board.not-finished' ? sequence : taken.settled)
  const after = boardAfter(taken, entry, held, elsewhere)
  return after.ok ? { ...taken, settled: sequence, board: after.value } : no(after.problems[0]?.key ?? 'board.unreadable', sequence)
}

/** Takes acts in their order. `settled`: the number up to which all were taken before; `elsewhere`: ids that another workshop has. */
export function takeAll(held: HeldBoard, entries: readonly NumberedEntry[], settled: number, elsewhere: ReadonlySet<string>): Taken {
  return entries.reduce<Taken>((taken, numbered) => takeOne(taken, numbered, held, elsewhere), { board: held.board, refused: [], settled })
}
