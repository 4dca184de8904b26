import { webcrypto } from 'node:crypto'
import { database, type Store } from './database.server'
import { holdWave } from './hold-wave.server'
import { decrypt, encrypt } from './keys.server'
import { transaction } from './transaction.server'

const curve = { name: 'ECDH', namedCurve: 'P-256' }

function contextOf(waveId: string): string {
  return `wave key ${waveId}`
}

/** Makes the key pair of a wave; gives the public key. The private one rests under the key of the texts, which is not in the database. */
export async function appendWaveKey(waveId: string, store: Store = database()): Promise<string> {
  const pair = await webcrypto.subtle.generateKey(curve, true, ['deriveBits'])
  const publicKey = Buffer.from(await webcrypto.subtle.exportKey('raw', pair.publicKey)).toString('base64url')
  const bytes = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64url')
  await store.waveKey.create({ data: { waveId, publicKey, privateKey: encrypt(contextOf(waveId), bytes) } })
  return publicKey
}

/** The public key of an open wave, made now for one that was opened before there were keys; null once it is closed. */
export async function ensureWaveKey(waveId: string): Promise<string | null> {
  return transaction(async (store) => {
    if (!(await holdWave(waveId, 'open', store))) return null
    const known = await store.waveKey.findUnique({ where: { waveId }, select: { publicKey: true } })
    return known?.publicKey ?? (await appendWaveKey(waveId, store))
  })
}

/** Both keys of a wave; null once they were destroyed. */
export async function findWaveKey(waveId: string) {
  const row = await database().waveKey.findUnique({ where: { waveId } })
  if (row === null) return null
  const bytes = Buffer.from(decrypt(contextOf(waveId), row.privateKey), 'base64url')
  const privateKey = await webcrypto.subtle.importKey('pkcs8', bytes, curve, false, ['deriveBits'])
  return { publicKey: Buffer.from(row.publicKey, 'base64url'), privateKey }
}
