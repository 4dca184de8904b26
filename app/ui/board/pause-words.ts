import type { Interruption } from '../../domain/workshop/board'
import type { LastingInterruption } from '../../domain/workshop/screen-board'
import { reasonWords } from './board-words'

const actWords: Readonly<Record<Interruption['act'], string>> = { paused: 'Paused', resumed: 'Went on', stopped: 'Stopped' }

/** One line of the record of pauses and stops. */
export function interruptionWords({ act, reason }: Interruption): string {
  return act === 'resumed' ? actWords[act] : `${actWords[act]}: ${reasonWords[reason].toLowerCase()}`
}

/** What a wall says in place of what was said. */
export const lastingWords: Readonly<Record<LastingInterruption['act'], string>> = {
  paused: 'The workshop is paused.',
  stopped: 'The workshop is stopped.',
}

/** What facilitators are told while a pause or a stop lasts, with its reason. */
export function lastingSentence({ act, reason }: LastingInterruption): string {
  return `${lastingWords[act].replace('.', ':')} ${reasonWords[reason].toLowerCase()}.`
}

/** What else they need to know meanwhile. */
export const meanwhileWords = 'The big screen hides what was said until you go on. You can still finish what you are typing.'

/** When a pause or a stop began, as far as a device knows. */
export interface BeganAt {
  /** How many interruptions the record had with it: of another one nothing is known. */
  readonly count: number
  /** Milliseconds since 1970. */
  readonly at: number
  /** here: it was made on this page; seen: it came from elsewhere, perhaps some time after it was made. */
  readonly how: 'here' | 'seen'
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const clockAndDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** Since when it lasts, for somebody who reads it at `now`; the day only where it is another one. */
export function sinceWords(began: BeganAt | null, now: Date): string {
  if (began === null) return 'It began before this page was opened.'
  const at = new Date(began.at)
  const time = (at.toDateString() === now.toDateString() ? clock : clockAndDay).format(at)
  return began.how === 'here' ? `Since ${time}.` : `Seen here at ${time}.`
}
