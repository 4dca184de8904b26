import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { createKeyFile, readKeyFile } from './key-files.server'
import { keysThatOpen, newestKey } from './key-ring.server'

let pepper: Buffer | null = null

/** The key of every HMAC. It is never replaced: codes and receipts that are out in the world were hashed under it. */
function loadPepper(): Buffer {
  const file = 'pepper.key'
  pepper = readKeyFile(file)
  if (pepper !== null) return pepper
  createKeyFile(file)
  return loadPepper()
}

/** HMAC-SHA256 under the pepper, for one purpose: the same secret gives unrelated values for different purposes. */
export function hmac(purpose: string, secret: string): string {
  return createHmac('sha256', pepper ?? loadPepper())
    .update(purpose)
    .update('\0')
    .update(secret)
    .digest('base64url')
}

/**
 * AES-256-GCM under the newest key of the texts, whose id stands before the rest; `context` is bound to it, so that a ciphertext cannot be
 * moved to another row kind.
 */
export function encrypt(context: string, plaintext: string): string {
  const { id, bytes } = newestKey()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', bytes, iv).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  return `${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
}

function open(context: string, bytes: Buffer, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/** The plaintext; throws when the ciphertext was changed, belongs to another context, or its key is not in the folder. */
export function decrypt(context: string, ciphertext: string): string {
  const dot = ciphertext.indexOf('.')
  const bytes = Buffer.from(ciphertext.slice(dot + 1), 'base64url')
  for (const key of keysThatOpen(dot === -1 ? null : ciphertext.slice(0, dot))) {
    try {
      return open(context, bytes, key.bytes)
    } catch {
      // Another key may fit.
    }
  }
  throw new Error('A ciphertext cannot be opened with any key that is here')
}
