/** FNV-1a over UTF-8, 32 bits; two beginnings give two hashes, and all others are made of them (Kirsch and Mitzenmacher 2006). */
function hash(bytes: Uint8Array, seed: number): number {
  let value = seed
  for (const byte of bytes) value = Math.imul(value ^ byte, 0x01_00_01_93) >>> 0
  return value
}

/** Whether a word is in the set that the bits were made from: certain when it says no, and wrong in about one of seventy when it says yes. */
export function bloomFilter(bits: Uint8Array, rounds: number): (word: string) => boolean {
  const encoder = new TextEncoder()
  const size = bits.length * 8
  return (word) => {
    const bytes = encoder.encode(word)
    const [one, other] = [hash(bytes, 0x81_1c_9d_c5), hash(bytes, 0x9d_c5_81_1c) | 1]
    for (let round = 0; round < rounds; round += 1) {
      const bit = ((one + Math.imul(round, other)) >>> 0) % size
      if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    }
    return true
  }
}
