import type { ScreenBoard } from '../../../domain/workshop/screen-board'

/** What a board that is open on this device tells a big screen on it, also without signal: the board, or that it is to show nothing any more. */
export type ToScreen = { readonly say: 'board'; readonly board: ScreenBoard } | { readonly say: 'gone' }

/** What a big screen asks. */
export interface FromScreen {
  readonly say: 'ask'
}

/** The line between the two; null where the browser has none. */
export function screenChannel(workshop: string): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`what-matters screen ${workshop}`)
}
