import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environment } from '~/http/env.server'

/** The keys that never stand in the database: the pepper of every HMAC and the key of every text. */
type KeyName = 'pepper' | 'text'

const loaded = new Map<KeyName, Buffer>()

/** Written once under a name of its own and then linked, so that two processes that start together end with one key. */
function createKey(file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
}

function key(name: KeyName): Buffer {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const folder = path.resolve(environment().DATA_DIR, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `${name}.key`)
  if (!existsSync(file)) createKey(file)
  const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (bytes.length !== 32) throw new Error(`The key file ${file} must hold 64 hexadecimal digits`)
  loaded.set(name, bytes)
  return bytes
}

/** HMAC-SHA256 under the pepper, for one purpose: the same secret gives unrelated values for different purposes. */
export function hmac(purpose: string, secret: string): string {
  return createHmac('sha256', key('pepper')).update(purpose).update('\0').update(secret).digest('base64url')
}

/** AES-256-GCM under the text key; `context` is bound to it, so that a ciphertext cannot be moved to another row kind. */
export function encrypt(context: string, plaintext: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key('text'), iv).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The plaintext; throws when the ciphertext was changed or belongs to another context. */
export function decrypt(context: string, ciphertext: string): string {
  const bytes = Buffer.from(ciphertext, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key('text'), bytes.subarray(0, 12)).setAAD(Buffer.from(context))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
