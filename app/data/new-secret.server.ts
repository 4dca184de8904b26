import { randomBytes } from 'node:crypto'
import { encode } from '~/domain/response/crockford'

/** A new submission secret: 128 random bits as 26 symbols. Grouped by `formatReceipt` it is the receipt. */
export function newSecret(): string {
  return encode(randomBytes(16))
}
