import type { Board, BoardContribution, Interruption } from './board'

/** A pause or a stop after which the workshop has not gone on. */
export interface LastingInterruption extends Interruption {
  readonly act: 'paused' | 'stopped'
}

/** The pause or the stop that lasts; null while the workshop goes on. */
export function lastingInterruption({ interruptions }: Pick<Board, 'interruptions'>): LastingInterruption | null {
  const last = interruptions.at(-1)
  return last === undefined || last.act === 'resumed' ? null : { act: last.act, reason: last.reason }
}

/** What the wall of a room may show. */
export interface ScreenBoard {
  readonly contributions: readonly BoardContribution[]
  /** Never why: nobody in the room has to explain it. */
  readonly interrupted: LastingInterruption['act'] | null
}

/**
 * A board without anything that was taken off or is only for those who run the workshop; while a pause or a stop lasts, without any contribution,
 * as the steps for distress ask.
 */
export function screenBoard(board: Pick<Board, 'contributions' | 'interruptions'>): ScreenBoard {
  const lasting = lastingInterruption(board)
  if (lasting !== null) return { contributions: [], interrupted: lasting.act }
  const shown = board.contributions.filter(({ isRemoved }) => !isRemoved)
  return { contributions: shown.map((one) => ({ ...one, fate: 'internal', isPriority: false })), interrupted: null }
}
