import { encodeBase64url } from '../../../domain/response/base64url'
import type { NumberedEntry } from '../../../domain/workshop/entry'
import type { Outbox, RefusedEntry } from './outbox'

// Not from tablet-lock: browsers have chance over plain http, and nothing of the rest.
function secret(): string {
  return encodeBase64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** What waits in this page only, for a device that keeps nothing: gone with the page, and so never called saved. */
export function memoryOutbox(): Outbox {
  let [capture, next] = [secret(), 1]
  let waiting: readonly NumberedEntry[] = []
  let refused: readonly RefusedEntry[] = []
  return {
    append: async (entry) => {
      const sequence = next
      waiting = [...waiting, { sequence, entry }]
      next += 1
      return sequence
    },
    read: async () => ({ capture, isKnown: false, next, waiting, refused, server: null }),
    settle: async (from, taken) => {
      if (from !== capture) return
      const keyOf = (sequence: number) => taken.refused.find((one) => one.sequence === sequence)?.key
      const done = waiting.filter(({ sequence }) => sequence <= taken.applied)
      refused = [
        ...refused,
        ...done.flatMap((one) => {
          const key = keyOf(one.sequence)
          return key === undefined ? [] : [{ ...one, capture, key }]
        }),
      ]
      waiting = waiting.filter(({ sequence }) => sequence > taken.applied)
    },
    keep: async () => undefined,
    renew: async (old) => {
      if (old !== capture) return
      capture = secret()
      waiting = waiting.map(({ entry }, index) => ({ sequence: index + 1, entry }))
      next = waiting.length + 1
    },
    dismiss: async (gone) => {
      refused = refused.filter(({ sequence, capture }) => sequence !== gone.sequence || capture !== gone.capture)
    },
  }
}
