/** How far a contribution has come, as the session tells it. */
export type Standing = 'saving' | 'saved' | 'sent' | 'refused'

/** How this device stands to the server. */
export type Connection = 'online' | 'offline' | 'signed-out' | 'revoked' | 'over'

/** Said of one contribution, in words that a screen reader reads and a mark repeats. */
export const standingWords: Readonly<Record<Standing, string>> = {
  saving: 'saving',
  saved: 'saved here, not sent',
  sent: 'sent',
  refused: 'not taken',
}

const connectionWords: Readonly<Record<Connection, string>> = {
  online: 'Connected',
  offline: 'No signal',
  'signed-out': 'Signed out',
  revoked: 'This device may no longer be used for this workshop',
  over: 'This workshop takes nothing more',
}

/** What waits on this device: "saved on this device, 3 not sent yet". */
export function waitingWords(unsent: number): string {
  return unsent === 0 ? 'everything is sent' : `saved on this device, ${unsent} not sent yet`
}

/** The line above the board: how the device stands and what waits on it. */
export function connectionLine(connection: Connection, unsent: number): string {
  if (connection === 'revoked') return `${connectionWords.revoked}. What was kept on it is removed.`
  if (connection === 'over' && unsent === 0) return `${connectionWords.over}.`
  const waits = waitingWords(unsent)
  if (connection === 'signed-out') return `${connectionWords['signed-out']} – ${unsent === 0 ? waits : `${waits}. Sign in to send it`}.`
  return `${connectionWords[connection]} – ${waits}.`
}
