const mark = 0x80

/** The bytes, a mark, and zeros up to a multiple of `block` bytes, so that what is locked tells by its length only how many blocks it is. */
export function pad(bytes: Uint8Array, block: number): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / block) * block)
  padded.set(bytes)
  padded[bytes.length] = mark
  return padded
}

/** What `pad` was given, or null where no mark ends it. */
export function unpad(padded: Uint8Array): Uint8Array<ArrayBuffer> | null {
  let end = padded.length - 1
  while (end >= 0 && padded[end] === 0) end -= 1
  return padded[end] === mark ? new Uint8Array(padded.subarray(0, end)) : null
}
