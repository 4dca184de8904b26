import type { Allowance } from './allowance'

export interface ResumePolicy {
  /** Goes into every key, so that what was locked by another rule does not open. */
  readonly name: string
  /** Of PBKDF2-SHA-256 on a phone. OWASP's password storage cheat sheet asks for 600,000 at least. */
  readonly rounds: number
  /** Of Crockford's base 32, five bits each. */
  readonly symbols: number
  /** A locked draft has a length of so many bytes or a multiple of it. */
  readonly block: number
  /** A form with every box filled to its end in a script of three bytes a letter has fewer. */
  readonly mostBlocks: number
  /** How many codes of one draft work at a time; one more, and the oldest stops. */
  readonly mostKept: number
  /** Blocks that may be kept from one address, at all collectors. */
  readonly fromOneAddress: Allowance
  /** Blocks that may be kept at one collector, from everywhere. */
  readonly inAll: Allowance
}

/**
 * How a draft waits for its writer (docs/decisions/0020-resume-codes.md). A library of 150 people who all come back later meets no limit; one
 * address can fill the disk with 59 MB a day at most, and one collector with 236 MB.
 */
export const resumePolicy: ResumePolicy = {
  name: 'what-matters resume 1',
  rounds: 600_000,
  symbols: 10,
  block: 4096,
  mostBlocks: 64,
  mostKept: 5,
  fromOneAddress: { most: 600, perMinute: 10 },
  inAll: { most: 3000, perMinute: 40 },
}
