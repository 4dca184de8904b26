const block = 256

/** JSON filled up with spaces, which mean nothing in JSON, to a multiple of 256 bytes: the length of a ciphertext tells less of its text. */
export function padded(json: string): string {
  const bytes = Buffer.byteLength(json)
  return json + ' '.repeat(Math.ceil(bytes / block) * block - bytes)
}
