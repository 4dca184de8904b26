import { decodeBase64url, encodeBase64url } from './base64url'

/** Answers that wait on a device for a signal, locked to their wave so that the device cannot read them. */
export interface SealedEnvelope {
  /** Of a key pair that was made for this envelope alone: an uncompressed point of P-256, 65 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** 12 bytes. */
  readonly iv: Uint8Array<ArrayBuffer>
  /** Whole blocks, and the tag of AES-GCM. */
  readonly locked: Uint8Array<ArrayBuffer>
}

export interface EnvelopePolicy {
  /** Goes into the key, so that what was locked by another rule does not open. */
  readonly name: string
  readonly version: number
  /** What is locked has a length of so many bytes or a multiple of it. */
  readonly block: number
  /** A form with every box filled to its end in a script of three bytes a letter has fewer. */
  readonly mostBlocks: number
}

/** docs/decisions/0019-sealed-queue.md. A form takes no more than a million bytes, and an envelope is a third longer in letters. */
export const envelopePolicy: EnvelopePolicy = { name: 'what-matters queue 1', version: 1, block: 4096, mostBlocks: 170 }

const pointBytes = 65
const ivBytes = 12
const tagBytes = 16
/** What an uncompressed point begins with (SEC 1, section 2.3.3). */
const uncompressed = 4

/** What the key of an envelope is bound to besides both public keys: it opens at its own way in and nowhere else. */
export function envelopeInfo(collector: string): string {
  return `${envelopePolicy.name} ${collector}`
}

/** A public key as it stands in a page; null for anything but an uncompressed point of the right length. */
export function parsePublicKey(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = decodeBase64url(text)
  return bytes?.length === pointBytes && bytes[0] === uncompressed ? bytes : null
}

/** One byte for the version, the public key, the iv, and what is locked, as base64url. */
export function formatEnvelope({ publicKey, iv, locked }: SealedEnvelope): string {
  const bytes = new Uint8Array(1 + pointBytes + ivBytes + locked.length)
  bytes[0] = envelopePolicy.version
  bytes.set(publicKey, 1)
  bytes.set(iv, 1 + pointBytes)
  bytes.set(locked, 1 + pointBytes + ivBytes)
  return encodeBase64url(bytes)
}

function isWholeBlocks(bytes: number): boolean {
  const blocks = bytes / envelopePolicy.block
  return Number.isInteger(blocks) && blocks >= 1 && blocks <= envelopePolicy.mostBlocks
}

/** The parts of an envelope, or null for another version, a broken key, or a length that no envelope has. Whether it opens is not said. */
export function parseEnvelope(text: string): SealedEnvelope | null {
  const bytes = decodeBase64url(text)
  if (bytes === null || bytes[0] !== envelopePolicy.version || bytes[1] !== uncompressed) return null
  const publicKey = bytes.slice(1, 1 + pointBytes)
  const iv = bytes.slice(1 + pointBytes, 1 + pointBytes + ivBytes)
  const locked = bytes.slice(1 + pointBytes + ivBytes)
  return isWholeBlocks(locked.length - tagBytes) ? { publicKey, iv, locked } : null
}
