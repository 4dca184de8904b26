export interface DevicePolicy {
  /** Goes into every lock, so that what was locked by another rule does not open. */
  readonly name: string
  /** Of PBKDF2-SHA-256 over the PIN. OWASP's password storage cheat sheet asks for 600,000 at least. */
  readonly rounds: number
  /** How long the PIN of a workshop is. */
  readonly pinDigits: number
  /** What is locked has a length of so many bytes or a multiple of it, so that the length of a contribution is not told. */
  readonly block: number
  /** Entries that are sent at once, at the most. */
  readonly batch: number
  /** Seconds from one look at the server to the next while the board is on the screen. */
  readonly lookEvery: number
  /** Seconds after which what was not sent is tried again, at the most; the wait doubles from two. */
  readonly longestWait: number
  /** Wrong PINs that cost no wait, seconds of the first wait, and of the longest; each further wrong one doubles it. */
  readonly freePins: number
  readonly firstPinWait: number
  readonly longestPinWait: number
}

/** What a tablet keeps of a workshop and how it sends it (docs/decisions/0033-what-a-tablet-keeps.md). */
export const devicePolicy: DevicePolicy = {
  name: 'what-matters workshop 1',
  rounds: 600_000,
  pinDigits: 8,
  block: 512,
  batch: 50,
  lookEvery: 3,
  longestWait: 60,
  freePins: 3,
  firstPinWait: 5,
  longestPinWait: 60,
}
