import type { Board } from './board'
import type { NumberedEntry } from './entry'

/** What a device sends: its secret (32 random bytes, base64url) and what it has not heard of yet, in order. */
export interface SentEntries {
  readonly capture: string
  readonly entries: readonly NumberedEntry[]
}

/**
 * What the server says after a device has sent. `applied`: every entry up to this number was taken or refused for good, so the device may let
 * go of it; `refused`: those whose act was not done, with the key of the sentence that says why. `version` changes with the board.
 */
export interface TakenEntries {
  readonly applied: number
  readonly refused: readonly { readonly sequence: number; readonly key: string }[]
  readonly board: Board
  readonly version: string
  /** running: contributions are taken; finished: read-back only; over: nothing is taken any more. */
  readonly state: 'running' | 'finished' | 'over'
}
