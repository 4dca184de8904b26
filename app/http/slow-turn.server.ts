import { senderOf } from './rate-limit.server'

/** So many may wait, and so many from one address. A turn takes less than half a second. */
const mostWaiting = { inAll: 40, fromOneAddress: 10 } as const

const waiting = new Map<string, number>()
let inAll = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Does slow work with a code, one after the other: whoever tries many codes slows down nobody who answers. Null where too many wait
 * already.
 */
export async function inTurn<Value>(request: Request, work: () => Promise<Value>): Promise<Value | null> {
  const sender = senderOf(request)
  const own = waiting.get(sender) ?? 0
  if (inAll >= mostWaiting.inAll || own >= mostWaiting.fromOneAddress) return null
  waiting.set(sender, own + 1)
  inAll += 1
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    inAll -= 1
    const left = (waiting.get(sender) ?? 1) - 1
    if (left > 0) waiting.set(sender, left)
    else waiting.delete(sender)
  }
}
