import type { Board } from './board'
import { takenLayout } from './board-layout'
import type { TakenEntries } from './board-sync'
import type { NumberedEntry } from './entry'
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

function takeOne(taken: Taken, { sequence, entry }: NumberedEntry, { workshop }: HeldBoard, elsewhere: ReadonlySet<string>): Taken {
  const no = (key: string, settled: number): Taken => ({ ...taken, settled, refused: [...taken.refused, { sequence, key }] })
  const refusal = taken.board.isConfirmed ? 'board.over' : refusalOf(workshop, entry)
  if (refusal !== null) return no(refusal, refusal === 'board.not-finished' ? sequence : taken.settled)
  if (entry.act === 'add' && elsewhere.has(entry.id)) return no('board.id-taken', sequence)
  const board = takeEntry(taken.board, entry, takenLayout(workshop.journey))
  return board.ok ? { ...taken, settled: sequence, board: board.value } : no(board.problems[0]?.key ?? '', sequence)
}

/** Takes acts in their order. `settled`: the number up to which all were taken before; `elsewhere`: ids that another workshop has. */
export function takeAll(held: HeldBoard, entries: readonly NumberedEntry[], settled: number, elsewhere: ReadonlySet<string>): Taken {
  return entries.reduce<Taken>((taken, numbered) => takeOne(taken, numbered, held, elsewhere), { board: held.board, refused: [], settled })
}
