import { database, type Store } from './database.server'
import { decrypt, encrypt, hmac } from './keys.server'

interface Lookup {
  readonly waveId: string
  /** 256 bits as base64url, which only the holder of a resume code can name. */
  readonly lookup: string
}

function lookupHmac({ waveId, lookup }: Lookup): string {
  return hmac(`resume ${waveId}`, lookup)
}

/** Keeps a locked draft, in the place of the one that was kept under the same code. It is locked once more, under the installation's key. */
export async function storeResumeDraft({ locked, ...lookup }: Lookup & { readonly locked: string }, store: Store): Promise<void> {
  const row = { lookupHmac: lookupHmac(lookup), waveId: lookup.waveId, ciphertext: encrypt('resume draft', locked) }
  await store.resumeDraft.upsert({ where: { lookupHmac: row.lookupHmac }, create: row, update: row })
}

/** The draft as it was locked by its code; null where nothing is kept under it. */
export async function findResumeDraft(lookup: Lookup, store: Store = database()): Promise<string | null> {
  const row = await store.resumeDraft.findUnique({ where: { lookupHmac: lookupHmac(lookup) }, select: { ciphertext: true } })
  return row === null ? null : decrypt('resume draft', row.ciphertext)
}

export async function deleteResumeDrafts(waveId: string, lookups: readonly string[] | undefined, store: Store): Promise<void> {
  if (lookups === undefined || lookups.length === 0) return
  const hmacs = lookups.map((lookup) => lookupHmac({ waveId, lookup }))
  await store.resumeDraft.deleteMany({ where: { waveId, lookupHmac: { in: hmacs } } })
}
