/** What this device tells whoever opens it; pages of staff are in English. */
export const keepingWords = {
  pinLabel: 'PIN of this workshop',
  pinHint: 'Eight digits. They stand on the page of the workshop. The PIN opens what this device keeps of the workshop.',
  pinOpen: 'Open the board',
  pinLooking: 'Looking at the PIN…',
  pinShape: 'Enter the eight digits of the PIN.',
  pinWrong: 'This is not the PIN of this workshop. Nothing is lost: enter it again.',
  pinTooMany: 'Too many PINs were tried. Nothing is lost: wait a quarter of an hour, then enter it again.',
  pinAgain: 'There is no signal, so the PIN cannot be checked. Enter the same PIN once more to go on with it.',
  pinSignedOut: 'You are signed out. Sign in, then open the board again.',
  wiped: 'This device keeps nothing of this workshop any more.',
  signedOutHere:
    'This device is wiped. There is no signal: you are signed out as soon as this site is opened with one. Close the browser now.',
  unsentTitle: 'Not everything has been sent',
  sendFirst: 'Send them first',
  destroy: 'Sign out and destroy them',
  stay: 'Stay signed in',
} as const

/** How long whoever entered a wrong PIN waits, in words. */
export function pinWaitWords(seconds: number): string {
  return `This is not the PIN of this workshop. Nothing is lost: wait ${seconds} seconds, then enter it again.`
}

/** What signing out would destroy, in words. */
export function unsentWords(count: number): string {
  const waiting = count === 1 ? '1 entry of a workshop has' : `${count} entries of a workshop have`
  return `${waiting} not been sent from this device. Signing out destroys what this device keeps.`
}
