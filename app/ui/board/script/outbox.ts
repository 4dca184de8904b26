import type { TakenEntries } from '../../../domain/workshop/board-sync'
import type { Entry, NumberedEntry } from '../../../domain/workshop/entry'

/** The board as the server told it last. */
export type ServerBoard = Pick<TakenEntries, 'board' | 'version' | 'state'>

/** An entry that the server did not take; it stays readable until somebody has seen it. */
export interface RefusedEntry extends NumberedEntry {
  readonly capture: string
  /** The key of the sentence that says why. */
  readonly key: string
}

/** Everything that an outbox holds of one workshop. */
export interface Held {
  /** The secret under which its entries are numbered. */
  readonly capture: string
  /** The server has heard of it. */
  readonly isKnown: boolean
  /** The number of the next entry. */
  readonly next: number
  /** In their order. */
  readonly waiting: readonly NumberedEntry[]
  readonly refused: readonly RefusedEntry[]
  readonly server: ServerBoard | null
}

/** Where entries wait for the server: on the disk of the device, or, where that cannot be, in the memory of the page. */
export interface Outbox {
  /** The number under which it waits now. Rejects where it cannot be kept. */
  append(entry: Entry): Promise<number>
  /** Null: this device was wiped. */
  read(): Promise<Held | null>
  /** Lets go of what was taken from under this secret, and sets apart what was refused. */
  settle(capture: string, taken: TakenEntries): Promise<void>
  keep(server: ServerBoard): Promise<void>
  /** Numbers what waits anew, under another secret than this one. */
  renew(capture: string): Promise<void>
  dismiss(refused: RefusedEntry): Promise<void>
}
