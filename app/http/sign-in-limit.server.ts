import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Ten guesses in a quarter of an hour for one name, whether anybody has it or not, and for one PIN. */
const guesses = new RateLimiterMemory({ points: 10, duration: 15 * 60 })

/** Names are kept in memory only as a keyed hash, under a key that ends with the process. */
const key = randomBytes(32)

function keyOf(guessed: string): string {
  return createHmac('sha256', key).update(guessed.trim().toLowerCase()).digest('base64url')
}

/**
 * Spends one guess at what belongs to a sign-in name, or to something else that has no such name, before it is compared, so that many at once do
 * not slip through; false when none is left.
 */
export async function spendGuess(guessed: string): Promise<boolean> {
  try {
    await guesses.consume(keyOf(guessed))
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

/** Forgets the guesses of somebody who came in. */
export async function forgiveGuesses(guessed: string): Promise<void> {
  await guesses.delete(keyOf(guessed))
}
