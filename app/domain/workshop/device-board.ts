import { applyEntry } from './apply-entry'
import type { Board } from './board'
import { devicePolicy } from './device-policy'
import type { BoardLayout, Entry, NumberedEntry } from './entry'

/**
 * What a device shows: the board as the server last told it, and everything on it that the server has not yet taken. What does not fit any more,
 * because somebody else was faster, changes nothing here; the server says why when it refuses it.
 */
export function replayEntries(board: Board, entries: readonly Entry[], layout: BoardLayout): Board {
  return entries.reduce<Board>((shown, entry) => {
    const applied = applyEntry(shown, entry, layout)
    return applied.ok ? applied.value : shown
  }, board)
}

/** What is sent next, in the order of the device. */
export function nextBatch(waiting: readonly NumberedEntry[]): readonly NumberedEntry[] {
  return [...waiting].sort((one, other) => one.sequence - other.sequence).slice(0, devicePolicy.batch)
}

/**
 * What is told of a contribution: it is being kept; it is kept nowhere and on its way (a device that keeps nothing); it is on this device; it has
 * reached the server; the server did not take it.
 */
export type Standing = 'saving' | 'sending' | 'saved' | 'sent' | 'refused'

/** Entries of a device by how far each has come. */
export interface OnTheWay {
  readonly saving: readonly Entry[]
  /** Wait in the memory of the page only. */
  readonly sending: readonly Entry[]
  readonly saved: readonly Entry[]
  readonly refused: readonly Entry[]
}

/**
 * How far everything has come that was done here, by contribution; the least far counts. What is not in it was sent. Made once for all: a board
 * asks it of hundreds at each change.
 */
export function standingsOf(onTheWay: OnTheWay): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>()
  for (const standing of ['saved', 'sending', 'saving', 'refused'] as const)
    for (const entry of onTheWay[standing]) if ('id' in entry) standings.set(entry.id, standing)
  return standings
}

interface Numbers {
  /** The number of the first entry that waits; null: none. */
  readonly first: number | null
  /** The number that the next entry of this device gets. */
  readonly next: number
  /** What the server says it has taken. */
  readonly applied: number
}

/**
 * Whether the numbers of a device and of the server still belong together. Where the server lacks earlier entries (it was restored from a
 * backup), or has taken more than this device knows of having made (the device was), a number says nothing any more: what waits must go under
 * another secret, or it would never be taken, or be skipped as if it had been.
 */
export function belongTogether({ first, next, applied }: Numbers): boolean {
  return applied < next && (first === null || applied >= first - 1)
}
