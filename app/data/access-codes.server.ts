import { randomBytes } from 'node:crypto'
import { encode } from '~/domain/response/crockford'
import type { Store } from './database.server'
import { hmac } from './keys.server'

const symbolsOfACode = 10

/** Fifty random bits as ten symbols. */
function newCode(): string {
  return encode(randomBytes(7)).slice(0, symbolsOfACode)
}

/**
 * New one-time codes of a collector. Only their keyed hashes are kept, written in the order of the hashes, so that no row tells which card
 * of the sheet it belongs to; the codes themselves exist in the answer of this function and on paper.
 */
export async function appendCodes(collectorId: string, count: number, store: Store): Promise<readonly string[]> {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(newCode())
  const rows = [...codes].map((code) => ({ codeHmac: hmac('code', code), collectorId }))
  await store.accessCode.createMany({ data: rows.toSorted((a, b) => (a.codeHmac < b.codeHmac ? -1 : 1)) })
  return [...codes]
}
