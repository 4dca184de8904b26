import type { Board } from '../../../domain/workshop/board'

/** What a board that is open on this device tells a big screen on it, also without signal: the board, or that it is to show nothing any more. */
export type ToScreen = { readonly say: 'board'; readonly board: Board } | { readonly say: 'gone' }

/** What a big screen asks. */
export interface FromScreen {
  readonly say: 'ask'
}

/** The board without anything that was taken off or is only for those who run the workshop. */
export function boardForScreen({ contributions }: Board): Board {
  const shown = contributions.filter(({ isRemoved }) => !isRemoved)
  return {
    contributions: shown.map((one) => ({ ...one, fate: 'internal', isPriority: false })),
    interruptions: [],
    isConfirmed: false,
  }
}

/** The line between the two; null where the browser has none. */
export function screenChannel(workshop: string): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`what-matters screen ${workshop}`)
}
