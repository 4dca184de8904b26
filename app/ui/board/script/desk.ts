import type { Entry } from '../../../domain/workshop/entry'
import type { ShownLayout } from '../board-view'
import { refusalWords } from '../board-words'
import type { BoardSession } from './board-session'
import { connectionLine, waitingWords } from './standing-words'
import type { Voice } from './voice'

/** What every part of the board works with. */
export interface Desk {
  readonly root: HTMLElement
  readonly session: BoardSession
  readonly layout: ShownLayout
  readonly voice: Voice
  /** Puts an act on the board and says what was done, or says why not and leaves the board as it is. */
  perform(entry: Entry, done: string): 'done' | 'refused'
}

/** Online nothing is added: whether it was sent is known a moment later and stands at the contribution. */
function whereItIs(session: BoardSession, kept: 'saved' | 'not-saved'): string {
  if (session.status() === 'online') return ''
  const words = waitingWords(session.unsent(), kept === 'saved' ? 'keeps' : 'refused')
  return ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

export function deskOf(parts: Omit<Desk, 'perform'>): Desk {
  const { session, voice } = parts
  const refusal = (entry: Entry): string | null => {
    const status = session.status()
    if (status === 'revoked' || status === 'over') return connectionLine(status, session.unsent(), session.keeping())
    const key = session.refusalOf(entry)
    return key === null ? null : `${refusalWords[key] ?? 'This cannot be done'}.`
  }
  return {
    ...parts,
    perform: (entry, done) => {
      const why = refusal(entry)
      if (why !== null) {
        voice.say(why)
        return 'refused'
      }
      void session.append(entry).then((kept) => voice.say(`${done}.${whereItIs(session, kept)}`))
      return 'done'
    },
  }
}
