import { normalise } from './crockford'
import { absorb, newState, padded, sha256, type Sha256State } from './sha-256'

/**
 * How much a phone computes for one answer at an open link (docs/decisions/0012-proof-of-work.md). Every further bit doubles it. A new
 * value takes a new name, because the name stands in what is hashed.
 */
export const workPolicy = { name: 'what-matters-work-1', bits: 19 } as const

/** What the work is for: it is good at one collector for one submission secret, and a secret counts once. */
export interface Task {
  /** The collector's address, in whatever way it was typed. */
  readonly collector: string
  /** 26 Crockford symbols. */
  readonly secret: string
}

const mostSymbols = 100
const nonceShape = new RegExp(`^\\d{1,${mostSymbols}}$`)
const blockBytes = 64

function wording({ collector, secret }: Task): string {
  return `${workPolicy.name}.${normalise(collector)}.${secret}.`
}

/** How many zero bits a hash begins with, 0 to 256. */
export function leadingZeroBits(hash: Sha256State): number {
  let at = 0
  while (at < hash.length && hash[at] === 0) at += 1
  return at * 32 + (at < hash.length ? Math.clz32(hash[at] ?? 0) : 0)
}

/** Whether somebody computed for this task: the hash of its wording and the nonce (decimal digits) begins with enough zero bits. */
export function isWorkDone(task: Task, nonce: string, bits: number = workPolicy.bits): boolean {
  if (!nonceShape.test(nonce)) return false
  return leadingZeroBits(sha256(new TextEncoder().encode(wording(task) + nonce))) >= bits
}

const [zero, nine] = [48, 57]
const digits = 10

/** The next number, in the decimal digits that a block begins with. */
function countUp(block: Uint8Array): void {
  let at = digits - 1
  while (block[at] === nine) {
    block[at] = zero
    at -= 1
  }
  block[at] = (block[at] ?? zero) + 1
}

/**
 * A nonce that does a task, found by trying: 2^bits hashes on average. Zeros fill the wording up to a whole block, so that every try costs one
 * block, for a phone as for somebody who knows that trick.
 */
export function findNonce(task: Task, bits: number = workPolicy.bits): string {
  const zeros = '0'.repeat((blockBytes - (wording(task).length % blockBytes)) % blockBytes)
  const fixed = new TextEncoder().encode(wording(task) + zeros)
  const state = newState()
  for (let offset = 0; offset < fixed.length; offset += blockBytes) absorb(state, fixed, offset, state)
  const block = padded(new Uint8Array(digits).fill(zero), fixed.length)
  const hash = newState()
  for (;;) {
    absorb(state, block, 0, hash)
    if (leadingZeroBits(hash) >= bits) return zeros + String.fromCharCode(...block.subarray(0, digits))
    countUp(block)
  }
}
