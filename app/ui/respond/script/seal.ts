import { envelopeInfo, envelopePolicy, formatEnvelope, parsePublicKey } from '../../../domain/response/sealed-envelope'
import { pad } from '../../../domain/response/padding'

/**
 * Locks the fields of a form (`body`, url-encoded) for one collector to the public key of its wave. Whoever has the phone or the envelope
 * cannot open it, this phone included; the server can until the wave closes. Throws where `publicKey` is none, or the browser cannot.
 */
export async function sealToWave(publicKey: string, collector: string, body: string): Promise<string> {
  const waveKey = parsePublicKey(publicKey)
  if (waveKey === null) throw new Error('The page has no whole key of its wave')
  const { subtle } = crypto
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const pair = await subtle.generateKey(curve, false, ['deriveBits'])
  const own = new Uint8Array(await subtle.exportKey('raw', pair.publicKey))
  const theirs = await subtle.importKey('raw', waveKey, curve, false, [])
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, pair.privateKey, 256)

  const text = new TextEncoder()
  const salt = new Uint8Array([...own, ...waveKey])
  const rule = { name: 'HKDF', hash: 'SHA-256', salt, info: text.encode(envelopeInfo(collector)) }
  const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const key = await subtle.deriveKey(rule, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])

  const iv = crypto.getRandomValues(new Uint8Array(12))
  const padded = pad(text.encode(body), envelopePolicy.block)
  const locked = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text.encode(collector) }, key, padded)
  return formatEnvelope({ publicKey: own, iv, locked: new Uint8Array(locked) })
}
