import type { Standing } from '../../../domain/workshop/device-board'
import type { Status } from './board-session'

/** Said of one contribution, in words that a screen reader reads and a mark repeats. */
export const standingWords: Readonly<Record<Standing, string>> = {
  saving: 'saving',
  sending: 'only in this page until it is sent',
  saved: 'saved here, not sent',
  sent: 'sent',
  refused: 'not taken',
}

const connectionWords: Readonly<Record<Status, string>> = {
  online: 'Connected',
  offline: 'No signal',
  'signed-out': 'Signed out',
  revoked: 'This device may no longer be used for this workshop',
  over: 'This workshop takes nothing more',
}

/** Where what was not sent is: on the device, or in a page that must stay open. */
export type Keeping = 'keeps' | 'insecure' | 'refused'

/** What waits: "saved on this device, 3 not sent yet". */
export function waitingWords(unsent: number, keeping: Keeping): string {
  if (unsent === 0) return 'everything is sent'
  return keeping === 'keeps' ? `saved on this device, ${unsent} not sent yet` : `${unsent} not sent yet, only in this page: leave it open`
}

const keepsNothing: Readonly<Record<Keeping, string>> = {
  keeps: '',
  insecure: ' This address is not secure (https), so this device keeps nothing: without a signal leave the page open.',
  refused: ' This browser keeps nothing on this device: without a signal leave the page open.',
}

/** The line above the board: how the device stands and what waits on it. */
export function connectionLine(connection: Status, unsent: number, keeping: Keeping): string {
  if (connection === 'revoked') return `${connectionWords.revoked}. What was kept on it is removed.`
  if (connection === 'over' && unsent === 0) return `${connectionWords.over}.`
  const waits = waitingWords(unsent, keeping)
  const signIn = connection === 'signed-out' && unsent > 0 ? ' Sign in to send it.' : ''
  return `${connectionWords[connection]} – ${waits}.${signIn}${keepsNothing[keeping]}`
}
