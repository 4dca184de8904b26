/**
 * The state of SHA-256 (FIPS 180-4) between two blocks, eight words of 32 bits. Written out here because the phone needs it too: a browser
 * has `crypto.subtle` over https only, and there every hash is a promise of its own.
 */
export type Sha256State = Int32Array

const blockBytes = 64

function isPrime(number: number): boolean {
  for (let factor = 2; factor * factor <= number; factor += 1) if (number % factor === 0) return false
  return true
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number += 1) if (isPrime(number)) primes.push(number)
  return primes
}

/** The first 32 bits of the fraction: the standard takes its constants from roots of primes. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

const primes = firstPrimes(64)
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const start: readonly number[] = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** The state before the first block. */
export function newState(): Sha256State {
  return Int32Array.from(start)
}

/** Room to work in, filled anew for every block: it carries nothing from one hash to the next. */
const schedule = new Int32Array(64)

function wordOf(words: Int32Array, at: number): number {
  return words[at] ?? 0
}

function fillSchedule(block: Uint8Array, offset: number): void {
  const words = new DataView(block.buffer, block.byteOffset + offset, blockBytes)
  for (let at = 0; at < 16; at += 1) schedule[at] = words.getInt32(at * 4)
  for (let at = 16; at < 64; at += 1) {
    const near = wordOf(schedule, at - 2)
    const far = wordOf(schedule, at - 15)
    const nearMixed = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10)
    const farMixed = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3)
    schedule[at] = (nearMixed + wordOf(schedule, at - 7) + farMixed + wordOf(schedule, at - 16)) | 0
  }
}

/** Takes one block of 64 bytes into the state; `into` may be the state itself. */
export function absorb(state: Sha256State, block: Uint8Array, offset: number, into: Sha256State): void {
  fillSchedule(block, offset)
  let a = wordOf(state, 0)
  let b = wordOf(state, 1)
  let c = wordOf(state, 2)
  let d = wordOf(state, 3)
  let e = wordOf(state, 4)
  let f = wordOf(state, 5)
  let g = wordOf(state, 6)
  let h = wordOf(state, 7)
  for (let round = 0; round < 64; round += 1) {
    const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + high + ((e & f) ^ (~e & g)) + wordOf(constants, round) + wordOf(schedule, round)) | 0
    const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  into[0] = wordOf(state, 0) + a
  into[1] = wordOf(state, 1) + b
  into[2] = wordOf(state, 2) + c
  into[3] = wordOf(state, 3) + d
  into[4] = wordOf(state, 4) + e
  into[5] = wordOf(state, 5) + f
  into[6] = wordOf(state, 6) + g
  into[7] = wordOf(state, 7) + h
}

/** The bytes with the standard's filling: a one bit, zeros, and how many bits there were with the bytes `before`, up to whole blocks. */
export function padded(bytes: Uint8Array, before = 0): Uint8Array {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes)
  blocks.set(bytes)
  blocks[bytes.length] = 0x80
  new DataView(blocks.buffer).setUint32(blocks.length - 4, (before + bytes.length) * 8)
  return blocks
}

/** The hash as eight words of 32 bits. */
export function sha256(bytes: Uint8Array): Sha256State {
  const blocks = padded(bytes)
  const state = newState()
  for (let offset = 0; offset < blocks.length; offset += blockBytes) absorb(state, blocks, offset, state)
  return state
}
