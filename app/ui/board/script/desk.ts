import type { Entry } from '../../../domain/workshop/entry'
import type { BoardSession } from './board-session'
import type { ShownLayout } from "../board-view"
import { waitingWords } from './standing-words'
import type { Voice } from './voice'

/** What every part of the board works with. */
export interface Desk {
  readonly root: HTMLElement
  readonly session: BoardSession
  readonly layout: ShownLayout
  readonly voice: Voice
  /** Puts an act on the board, and says what was done and, where it is not on its way to the server, where it is. */
  perform(entry: Entry, done: string): Promise<void>
}

/** Online nothing is added: whether it was sent is known a moment later and stands at the contribution. */
function whereItIs(session: BoardSession): string {
  return session.status() === 'online' ? '' : ` Now ${waitingWords(session.unsent())}.`
}

export function deskOf(parts: Omit<Desk, 'perform'>): Desk {
  const { session, voice } = parts
  return {
    ...parts,
    perform: async (entry, done) => {
      const kept = await session.append(entry)
      const lost = `This device could not save it: it is in this page only until it is sent. Please leave the page open.`
      voice.say(kept === 'saved' ? `${done}.${whereItIs(session)}` : `${done}. ${lost}`)
    },
  }
}
