import { webcrypto } from 'node:crypto'
import { unpad } from '~/domain/response/padding'
import { envelopeInfo, type SealedEnvelope } from '~/domain/response/sealed-envelope'
import { findWaveKey } from './wave-keys.server'

interface Sealed {
  readonly waveId: string
  readonly collectorId: string
  readonly envelope: SealedEnvelope
}

const { subtle } = webcrypto
const curve = { name: 'ECDH', namedCurve: 'P-256' }

async function unlock(key: webcrypto.CryptoKey, { collectorId, envelope }: Sealed): Promise<Uint8Array | null> {
  const { iv, locked } = envelope
  const rule = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(collectorId) }
  return subtle.decrypt(rule, key, locked).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  )
}

/**
 * What a phone has locked with `sealToWave` (app/ui/respond/script/seal.ts), or null when it was changed, was locked for another collector or
 * wave, or the wave's key is destroyed.
 */
export async function openEnvelope(sealed: Sealed): Promise<string | null> {
  const { waveId, collectorId, envelope } = sealed
  const wave = await findWaveKey(waveId)
  if (wave === null) return null
  // A point that is not on the curve is refused here: https://www.w3.org/TR/WebCryptoAPI/#ecdh-operations
  const theirs = await subtle.importKey('raw', envelope.publicKey, curve, false, []).catch(() => null)
  if (theirs === null) return null
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, wave.privateKey, 256)
  const salt = Buffer.concat([envelope.publicKey, wave.publicKey])
  const rule = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(envelopeInfo(collectorId)) }
  const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const key = await subtle.deriveKey(rule, material, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const padded = await unlock(key, sealed)
  const bytes = padded === null ? null : unpad(padded)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}
