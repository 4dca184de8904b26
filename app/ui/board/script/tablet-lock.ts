import { encodeBase64url } from '../../../domain/response/base64url'
import { pad, unpad } from '../../../domain/response/padding'
import { devicePolicy } from '../../../domain/workshop/device-policy'
import { stretch } from '../../device/stretch'

/** Something that nobody reads without its key. */
export interface Locked {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

/** What of a key may stand on the disk. */
export interface WrappedKey {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly rounds: number
  readonly wrapped: Locked
}

const name = 'AES-GCM'

function random(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes))
}

/** The secret under which a device numbers its entries: 256 bits. */
export function newCapture(): string {
  return encodeBase64url(random(32))
}

/** What is locked for one use does not open in another. */
function rule(iv: Uint8Array<ArrayBuffer>, about: string) {
  return { name, iv, additionalData: new TextEncoder().encode(`${devicePolicy.name} ${about}`) }
}

async function wrapperOf(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await stretch(pin, salt, rounds), name, false, ['wrapKey', 'unwrapKey'])
}

/** A new random key that the PIN opens. The key itself stays in the memory of the page and cannot be taken out of it. */
export async function makeKey(pin: string, workshop: string): Promise<{ readonly key: CryptoKey; readonly kept: WrappedKey }> {
  const { rounds } = devicePolicy
  const [salt, iv] = [random(16), random(12)]
  const made = await crypto.subtle.generateKey({ name, length: 256 }, true, ['encrypt', 'decrypt'])
  const wrapper = await wrapperOf(pin, salt, rounds)
  const kept: WrappedKey = { salt, rounds, wrapped: { iv, bytes: await crypto.subtle.wrapKey('raw', made, wrapper, rule(iv, workshop)) } }
  return { key: await unwrap(kept, wrapper, workshop), kept }
}

function unwrap({ wrapped }: WrappedKey, wrapper: CryptoKey, workshop: string): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped.bytes, wrapper, rule(wrapped.iv, workshop), name, false, ['encrypt', 'decrypt'])
}

/** The key, or null when this is not its PIN. */
export async function openKey(kept: WrappedKey, pin: string, workshop: string): Promise<CryptoKey | null> {
  const wrapper = await wrapperOf(pin, kept.salt, kept.rounds)
  return unwrap(kept, wrapper, workshop).catch(() => null)
}

/** A value as bytes that tell nothing but roughly how much it is. `about` says what it is, and is needed to open it. */
export async function lockValue(key: CryptoKey, about: string, value: unknown): Promise<Locked> {
  const iv = random(12)
  const padded = pad(new TextEncoder().encode(JSON.stringify(value)), devicePolicy.block)
  return { iv, bytes: await crypto.subtle.encrypt(rule(iv, about), key, padded) }
}

/** The value that was locked; undefined when it was changed, or is about something else. */
export async function openValue(key: CryptoKey, about: string, { iv, bytes }: Locked): Promise<unknown> {
  const padded = await crypto.subtle.decrypt(rule(iv, about), key, bytes).catch(() => null)
  const plain = padded === null ? null : unpad(new Uint8Array(padded))
  return plain === null ? undefined : JSON.parse(new TextDecoder().decode(plain))
}
