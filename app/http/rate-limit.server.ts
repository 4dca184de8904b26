import { createHmac, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { today } from '~/data/clock.server'
import { openLinkPolicy } from '~/domain/response/open-link-policy'
import { Allowances } from './allowances.server'
import { networkOf } from './network-of.server'

let key = { day: '', bytes: randomBytes(32) }

/** The sender's address under a key that is made anew each day and stands in no file: nobody can turn it back into the address. */
export function senderOf(request: Request): string {
  const day = today()
  if (key.day !== day) key = { day, bytes: randomBytes(32) }
  return createHmac('sha256', key.bytes)
    .update(networkOf(request.headers.get('x-client-address') ?? ''))
    .digest('base64url')
}

const { wrongGuesses } = openLinkPolicy
const guesses = new Allowances(wrongGuesses)

/**
 * Counts one wrong code or receipt of the sender. Only what was wrong is counted and only its answer is late: whoever has the right one behind
 * the same address meets no limit. 50 bits of a code and 128 of a receipt make guessing hopeless at any pace a server can answer.
 */
export async function countWrongGuess(request: Request): Promise<'go on' | 'too many'> {
  if (guesses.take(senderOf(request), 1)) return 'go on'
  await wait(wrongGuesses.waitSeconds * 1000)
  return 'too many'
}
