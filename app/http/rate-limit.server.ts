import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { today } from '~/data/clock.server'

/**
 * Generous, because a library, a prison or a workshop of twenty phones stands behind one address: sending may be repeated, guessing may
 * not go on. 50 bits of a code and 128 of a receipt make guessing hopeless at this pace.
 */
const limiters = {
  send: new RateLimiterMemory({ points: 600, duration: 600 }),
  guess: new RateLimiterMemory({ points: 120, duration: 600 }),
} as const

let key = { day: '', bytes: randomBytes(32) }

/** The sender's address under a key that is made anew each day and stands in no file: nobody can turn it back into the address. */
function senderOf(request: Request): string {
  const day = today()
  if (key.day !== day) key = { day, bytes: randomBytes(32) }
  return createHmac('sha256', key.bytes)
    .update(request.headers.get('x-client-address') ?? '')
    .digest('base64url')
}

/** Counts one act of the sender; false when there were too many in ten minutes. */
export async function mayStill(act: keyof typeof limiters, request: Request): Promise<boolean> {
  try {
    await limiters[act].consume(senderOf(request))
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

/** Whether the sender is still below the limit; counts nothing. */
export async function isBelowLimit(act: keyof typeof limiters, request: Request): Promise<boolean> {
  const state = await limiters[act].get(senderOf(request))
  return state === null || state.remainingPoints > 0
}
